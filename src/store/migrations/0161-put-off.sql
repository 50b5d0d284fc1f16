-- When a file was last looked over in vain: those behind it have their turn before it has another.
alter table files add column put_off timestamptz;
