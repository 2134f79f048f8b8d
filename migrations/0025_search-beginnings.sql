-- The beginnings of a word from two letters to all of it, behind P: a word that is only begun is then looked up as any
-- other. Asked as a prefix, the index reads every name with a word that begins so (half of the time of a search).
create function search_beginnings(words text[]) returns text[]
  language sql immutable strict parallel safe
  return array(select distinct 'P' || left(word, letters) from unnest(words) as word, generate_series(2, length(word)) as letters);
--> statement-breakpoint
create or replace function search_lexemes(name text, codes text[], commune text, producer uuid) returns tsvector
  language sql immutable parallel safe
  return array_to_tsvector(
    coalesce(search_words(name), '{}')
    || coalesce(search_beginnings(search_words(name)), '{}')
    || array(select search_code(code) from unnest(codes) as code where code is not null)
    || array['C' || commune, 'O' || upper(replace(producer::text, '-', ''))]);
--> statement-breakpoint
update search_entries
   set lexemes = array_to_tsvector(tsvector_to_array(lexemes) || search_beginnings(string_to_array(name_folded, ' ')))
 where name_folded is not null;
