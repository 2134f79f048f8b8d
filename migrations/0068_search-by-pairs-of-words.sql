-- by hand
-- Any two words of a name, in the order of bytes, behind W: what is asked by several words is looked up by two at once.
-- Apart, each stands in up to a tenth of all names, and to bring them together took half of the time of a search.
create function search_pairs(words text[]) returns text[]
  language sql immutable strict parallel safe
  return array(
    select distinct 'W' || one || 'W' || other from unnest(words) as one, unnest(words) as other
     where one collate "C" < other collate "C" and length(one) >= 2 and length(other) >= 2);
--> statement-breakpoint
create or replace function search_lexemes(name text, codes text[], commune text, producer uuid) returns tsvector
  language sql immutable parallel safe
  return array_to_tsvector(
    coalesce(search_words(name), '{}')
    || coalesce(search_beginnings(search_words(name)), '{}')
    || coalesce(search_pairs(search_words(name)), '{}')
    || array(select search_code(code) from unnest(codes) as code where code is not null)
    || array(select unnest(search_parts(code)) from unnest(codes) as code where code is not null)
    || array['C' || commune, 'O' || upper(replace(producer::text, '-', ''))]);
--> statement-breakpoint
update search_entries
   set lexemes = array_to_tsvector(tsvector_to_array(lexemes) || search_pairs(string_to_array(name_folded, ' ')))
 where name_folded is not null;
