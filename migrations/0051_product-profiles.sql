CREATE TYPE "public"."picture_format" AS ENUM('webp', 'jpeg');--> statement-breakpoint
CREATE TABLE "product_picture_files" (
	"picture_id" uuid NOT NULL,
	"width" smallint NOT NULL,
	"height" smallint NOT NULL,
	"format" "picture_format" NOT NULL,
	"sha256" text NOT NULL,
	"size_bytes" integer NOT NULL,
	CONSTRAINT "product_picture_files_picture_id_width_format_pk" PRIMARY KEY("picture_id","width","format")
);
--> statement-breakpoint
CREATE TABLE "product_pictures" (
	"id" uuid PRIMARY KEY NOT NULL,
	"product_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"alt_vi" text,
	"alt_en" text,
	"added_at" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "product_profiles" (
	"product_id" uuid PRIMARY KEY NOT NULL,
	"story_vi" text,
	"story_en" text,
	"channels" jsonb NOT NULL,
	"modern_channel" boolean NOT NULL,
	"hidden_at" timestamp(3) with time zone,
	"hidden_by" uuid,
	"hidden_reason" text,
	"saved_at" timestamp(3) with time zone NOT NULL,
	"saved_by" uuid NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "product_profiles_hidden_whole" CHECK (num_nulls("product_profiles"."hidden_at", "product_profiles"."hidden_by", "product_profiles"."hidden_reason") in (0, 3))
);
--> statement-breakpoint
CREATE TABLE "register_words" (
	"product_id" uuid PRIMARY KEY NOT NULL,
	"lexemes" "tsvector" NOT NULL
);
--> statement-breakpoint
DROP INDEX "register_entries_lexemes";--> statement-breakpoint
ALTER TABLE "product_picture_files" ADD CONSTRAINT "product_picture_files_picture_id_product_pictures_id_fk" FOREIGN KEY ("picture_id") REFERENCES "public"."product_pictures"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "product_pictures" ADD CONSTRAINT "product_pictures_product_id_product_profiles_product_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."product_profiles"("product_id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "product_profiles" ADD CONSTRAINT "product_profiles_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "product_profiles" ADD CONSTRAINT "product_profiles_hidden_by_accounts_id_fk" FOREIGN KEY ("hidden_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "product_profiles" ADD CONSTRAINT "product_profiles_saved_by_accounts_id_fk" FOREIGN KEY ("saved_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "register_words" ADD CONSTRAINT "register_words_product_id_register_entries_product_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."register_entries"("product_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "product_picture_files_sha256" ON "product_picture_files" USING btree ("sha256");--> statement-breakpoint
CREATE INDEX "product_pictures_product" ON "product_pictures" USING btree ("product_id","position");--> statement-breakpoint
CREATE INDEX "register_words_lexemes" ON "register_words" USING gin ("lexemes") WITH (fastupdate=false);--> statement-breakpoint
ALTER TABLE "register_entries" DROP COLUMN "lexemes";--> statement-breakpoint
-- by hand
-- What was told of a product that was there twice is told of the one that is left, unless that has a profile of its own.
create function profile_follows_merge() returns trigger language plpgsql as $$
begin
  update product_profiles set product_id = new.merged_into
   where product_id = new.id
     and not exists (select from product_profiles where product_id = new.merged_into);
  return null;
end
$$;
--> statement-breakpoint
create trigger product_profiles_follow_merges after update of merged_into on products for each row
  when (new.merged_into is not null and old.merged_into is null) execute function profile_follows_merge();
--> statement-breakpoint
alter table register_entries reset (toast_tuple_target);
--> statement-breakpoint
create or replace function register_product(product uuid) returns void language plpgsql as $$
begin
  insert into register_entries (product_id, certificate_id, producer_id, province_code, commune_code, set_no, star,
                                producer_kind, year, expires_on, ended_as, ended_on)
  select c.product_id, c.id, c.producer_id, c.province_code, c.commune_code, c.set_no, c.star, c.producer_kind,
         extract(year from c.issued_on), c.expires_on, c.ended_as, c.ended_on
    from certificates c
   where c.product_id = product and c.ended_as is distinct from 'superseded'
   order by c.ended_as is null desc, c.issued_on desc, c.id desc
   limit 1
  on conflict (product_id) do update set certificate_id = excluded.certificate_id, producer_id = excluded.producer_id,
    province_code = excluded.province_code, commune_code = excluded.commune_code, set_no = excluded.set_no,
    star = excluded.star, producer_kind = excluded.producer_kind, year = excluded.year,
    expires_on = excluded.expires_on, ended_as = excluded.ended_as, ended_on = excluded.ended_on;
  if not found then
    delete from register_entries where product_id = product;
    return;
  end if;
  insert into register_words (product_id, lexemes)
  select e.product_id,
         search_lexemes(c.product_name || ' ' || c.producer_name, array[c.number, c.code], c.commune_code, c.producer_id)
    from register_entries e join certificates c on c.id = e.certificate_id
   where e.product_id = product
  on conflict (product_id) do update set lexemes = excluded.lexemes
   where register_words.lexemes is distinct from excluded.lexemes;
end
$$;
--> statement-breakpoint
insert into register_words (product_id, lexemes)
select e.product_id,
       search_lexemes(c.product_name || ' ' || c.producer_name, array[c.number, c.code], c.commune_code, c.producer_id)
  from register_entries e join certificates c on c.id = e.certificate_id;
