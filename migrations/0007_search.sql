CREATE TYPE "public"."search_kind" AS ENUM('producer', 'product', 'dossier', 'certificate');--> statement-breakpoint
CREATE TABLE "search_entries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" "search_kind" NOT NULL,
	"province_code" text NOT NULL,
	"commune_code" text NOT NULL,
	"producer_id" uuid NOT NULL,
	"product_id" uuid,
	"council_id" uuid,
	"hidden_from" uuid[] NOT NULL,
	"name_folded" text,
	"code" text,
	"lexemes" "tsvector" NOT NULL
);
--> statement-breakpoint
ALTER TABLE "search_entries" ADD CONSTRAINT "search_entries_producer_id_producers_id_fk" FOREIGN KEY ("producer_id") REFERENCES "public"."producers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_entries" ADD CONSTRAINT "search_entries_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "search_entries_lexemes" ON "search_entries" USING gin ("lexemes") WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "search_entries_name" ON "search_entries" USING btree ("name_folded" collate "C","id") WHERE "search_entries"."name_folded" is not null;
--> statement-breakpoint
-- Words as they are searched: without case and diacritics, letters and digits only.
create function search_words(value text) returns text[]
  language sql immutable strict parallel safe
  return array_remove(regexp_split_to_array(fold(value), '[^[:alnum:]]+'), '');
--> statement-breakpoint
-- A number as it is searched: "01/PĐK-20-06613-2026" is found however its parts are set apart.
create function search_code(value text) returns text
  language sql immutable strict parallel safe
  return 'K' || upper(array_to_string(search_words(value), ''));
--> statement-breakpoint
create function search_lexemes(name text, codes text[], commune text, producer uuid) returns tsvector
  language sql immutable parallel safe
  return array_to_tsvector(
    coalesce(search_words(name), '{}')
    || array(select search_code(code) from unnest(codes) as code where code is not null)
    || array['C' || commune, 'O' || upper(replace(producer::text, '-', ''))]);
--> statement-breakpoint
create function enter_producer() returns trigger language plpgsql as $$
begin
  insert into search_entries (id, kind, province_code, commune_code, producer_id, hidden_from, name_folded, code, lexemes)
  values (new.id, 'producer', new.province_code, new.commune_code, new.id, '{}',
          array_to_string(search_words(new.name), ' '), new.tax_code,
          search_lexemes(new.name, array[new.tax_code], new.commune_code, new.id))
  on conflict (id) do update set province_code = excluded.province_code, commune_code = excluded.commune_code,
    name_folded = excluded.name_folded, code = excluded.code, lexemes = excluded.lexemes;
  return null;
end
$$;
--> statement-breakpoint
create trigger producers_are_found after insert or update of name, tax_code, province_code, commune_code on producers
  for each row execute function enter_producer();
--> statement-breakpoint
create function enter_product() returns trigger language plpgsql as $$
begin
  insert into search_entries
    (id, kind, province_code, commune_code, producer_id, product_id, hidden_from, name_folded, lexemes)
  values (new.id, 'product', new.province_code, new.commune_code, new.producer_id, new.id, '{}',
          array_to_string(search_words(new.name), ' '),
          search_lexemes(new.name, '{}', new.commune_code, new.producer_id))
  on conflict (id) do update set province_code = excluded.province_code, commune_code = excluded.commune_code,
    producer_id = excluded.producer_id, name_folded = excluded.name_folded, lexemes = excluded.lexemes;
  return null;
end
$$;
--> statement-breakpoint
create trigger products_are_found after insert or update of name, province_code, commune_code, producer_id on products
  for each row execute function enter_product();
--> statement-breakpoint
create function enter_dossier() returns trigger language plpgsql as $$
begin
  insert into search_entries
    (id, kind, province_code, commune_code, producer_id, product_id, council_id, hidden_from, code, lexemes)
  values (new.id, 'dossier', new.province_code, new.commune_code, new.producer_id, new.product_id, new.council_id,
          new.hidden_from, coalesce(new.commune_receipt_number, new.province_receipt_number, new.product_code),
          search_lexemes(null, array[new.commune_receipt_number, new.province_receipt_number, new.product_code],
                         new.commune_code, new.producer_id))
  on conflict (id) do update set province_code = excluded.province_code, commune_code = excluded.commune_code,
    producer_id = excluded.producer_id, product_id = excluded.product_id, council_id = excluded.council_id,
    hidden_from = excluded.hidden_from, code = excluded.code, lexemes = excluded.lexemes;
  return null;
end
$$;
--> statement-breakpoint
create trigger new_dossiers_are_found after insert on dossiers for each row
  when (num_nonnulls(new.commune_receipt_number, new.province_receipt_number, new.product_code) > 0)
  execute function enter_dossier();
--> statement-breakpoint
-- Compared column by column, since every step writes all of them: filing must not pay for what it does not change.
create trigger dossiers_are_found after update on dossiers for each row
  when (num_nonnulls(new.commune_receipt_number, new.province_receipt_number, new.product_code) > 0
    and (new.commune_receipt_number, new.province_receipt_number, new.product_code, new.council_id, new.hidden_from,
         new.producer_id, new.product_id, new.commune_code, new.province_code)
      is distinct from
        (old.commune_receipt_number, old.province_receipt_number, old.product_code, old.council_id, old.hidden_from,
         old.producer_id, old.product_id, old.commune_code, old.province_code))
  execute function enter_dossier();
--> statement-breakpoint
create function enter_certificate() returns trigger language plpgsql as $$
begin
  insert into search_entries
    (id, kind, province_code, commune_code, producer_id, product_id, hidden_from, code, lexemes)
  values (new.id, 'certificate', new.province_code, new.commune_code, new.producer_id, new.product_id, '{}', new.number,
          search_lexemes(null, array[new.number, new.code], new.commune_code, new.producer_id))
  on conflict (id) do update set province_code = excluded.province_code, commune_code = excluded.commune_code,
    producer_id = excluded.producer_id, product_id = excluded.product_id, code = excluded.code,
    lexemes = excluded.lexemes;
  return null;
end
$$;
--> statement-breakpoint
create trigger certificates_are_found
  after insert or update of number, code, province_code, commune_code, producer_id, product_id on certificates
  for each row execute function enter_certificate();
--> statement-breakpoint
-- What is there already is found through the same triggers.
update producers set name = name;
--> statement-breakpoint
update products set name = name;
--> statement-breakpoint
update certificates set number = number;
--> statement-breakpoint
insert into search_entries
  (id, kind, province_code, commune_code, producer_id, product_id, council_id, hidden_from, code, lexemes)
select id, 'dossier', province_code, commune_code, producer_id, product_id, council_id, hidden_from,
       coalesce(commune_receipt_number, province_receipt_number, product_code),
       search_lexemes(null, array[commune_receipt_number, province_receipt_number, product_code],
                      commune_code, producer_id)
  from dossiers where num_nonnulls(commune_receipt_number, province_receipt_number, product_code) > 0;
