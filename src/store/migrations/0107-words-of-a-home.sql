-- The words of a home are read from the index alone.
drop index home_words_by_home;
create index home_words_by_home on home_words (landlord, home, word);
