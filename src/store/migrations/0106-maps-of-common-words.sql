-- Where a word stands in more than 4,096 of a segment's entries, its list there gives way to a map, a bit for each entry
-- (8,192 bytes, numbered as `get_bit` does). A map's `first` is -1. Lists of places learned later stand beside it.

create or replace function forget_entry_words(p_landlord text, p_number integer) returns void
language plpgsql set search_path = putright as $$
declare
  this_segment integer := p_number >> 16;
  this_place bytea := decode(lpad(to_hex(p_number & 65535), 4, '0'), 'hex');
  line record;
  spot integer;
  left_over bytea;
  is_empty boolean;
begin
  for line in select w.is_closed, w.is_title, w.word, w.first, w.places from entry_words w
      where w.landlord = p_landlord and w.segment = this_segment
        and case when w.first < 0 then get_bit(w.places, p_number & 65535) = 1 else position(this_place in w.places) > 0 end loop
    left_over := line.places;
    if line.first < 0 then
      left_over := set_bit(left_over, p_number & 65535, 0);
      is_empty := bit_count(left_over) = 0;
    else
      spot := 1;
      while spot < length(left_over) loop
        if substring(left_over from spot for 2) = this_place then
          left_over := overlay(left_over placing ''::bytea from spot for 2);
        else
          spot := spot + 2;
        end if;
      end loop;
      is_empty := length(left_over) = 0;
    end if;
    if left_over = line.places then continue; end if;
    if not is_empty then
      update entry_words w set places = left_over where w.landlord = p_landlord and w.is_closed = line.is_closed
        and w.is_title = line.is_title and w.word = line.word and w.segment = this_segment and w.first = line.first;
    else
      delete from entry_words w where w.landlord = p_landlord and w.is_closed = line.is_closed
        and w.is_title = line.is_title and w.word = line.word and w.segment = this_segment and w.first = line.first;
      if not exists (select from entry_words w where w.landlord = p_landlord and w.is_closed = line.is_closed
                     and w.is_title in (true, false) and w.word = line.word) then
        delete from told_words t where t.landlord = p_landlord and t.is_closed = line.is_closed and t.word = line.word;
        delete from near_told_words n where n.landlord = p_landlord and n.is_closed = line.is_closed and n.word = line.word;
      end if;
    end if;
  end loop;
end $$;

-- Maps are left as they are.
create or replace function fold_entry_words(p_landlord text, p_segment integer) returns void language sql as $$
  with taken as (
    delete from entry_words w where w.landlord = p_landlord and w.segment = p_segment and w.first >= 0
    returning w.is_closed, w.is_title, w.word, w.first, w.places
  )
  insert into entry_words (landlord, is_closed, is_title, word, segment, first, places)
    select p_landlord, is_closed, is_title, word, p_segment, min(first) , string_agg(places, ''::bytea order by first)
    from taken group by is_closed, is_title, word
$$;
