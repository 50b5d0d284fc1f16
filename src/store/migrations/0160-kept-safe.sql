-- What was safe, as a digest of it, when somebody made sure that a message keeps to that: where something else is safe by
-- the time it is sent, nobody has. Messages that were waiting are looked at again.
alter table messages add column assured_of text;
