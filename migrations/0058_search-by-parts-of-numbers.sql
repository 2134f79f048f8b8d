-- by hand
-- What follows on the first part of a number, behind M, where it begins with a digit and is long enough to say a place.
create function search_parts(code text) returns text[]
  language sql immutable strict parallel safe
  return array(
    select 'M' || upper(rest)
      from (select search_words(code) as words) as one, generate_series(2, cardinality(words)) as part,
           array_to_string(words[part:], '') as rest
     where rest ~ '^[0-9]' and length(rest) >= 7);
--> statement-breakpoint
create or replace function search_lexemes(name text, codes text[], commune text, producer uuid) returns tsvector
  language sql immutable parallel safe
  return array_to_tsvector(
    coalesce(search_words(name), '{}')
    || coalesce(search_beginnings(search_words(name)), '{}')
    || array(select search_code(code) from unnest(codes) as code where code is not null)
    || array(select unnest(search_parts(code)) from unnest(codes) as code where code is not null)
    || array['C' || commune, 'O' || upper(replace(producer::text, '-', ''))]);
--> statement-breakpoint
update search_entries entry
   set lexemes = search_lexemes(null, array[d.commune_receipt_number, d.province_receipt_number, d.product_code],
                                d.commune_code, d.producer_id)
  from dossiers d where d.id = entry.id and entry.kind = 'dossier';
--> statement-breakpoint
update search_entries entry
   set lexemes = search_lexemes(null, array[c.number, c.code], c.commune_code, c.producer_id)
  from certificates c where c.id = entry.id and entry.kind = 'certificate';
