CREATE TABLE "edge_purges" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "edge_purges_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"tag" text NOT NULL,
	"at" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "lifted_recalls" (
	"id" uuid PRIMARY KEY NOT NULL,
	"lot_id" uuid NOT NULL,
	"recalled_on" date NOT NULL,
	"recall_reason" text NOT NULL,
	"recalled_by" uuid NOT NULL,
	"lifted_on" date NOT NULL,
	"lift_reason" text NOT NULL,
	"lifted_by" uuid NOT NULL,
	"lifted_at" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
DROP INDEX "suspected_copies_stamp";--> statement-breakpoint
ALTER TABLE "signing_keys" ADD COLUMN "withdrawn_at" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "signing_keys" ADD COLUMN "withdrawal_reason" text;--> statement-breakpoint
ALTER TABLE "register_words" ADD COLUMN "name_key" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "suspected_copies" ADD COLUMN "settled_at" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "suspected_copies" ADD COLUMN "settlement" text;--> statement-breakpoint
ALTER TABLE "suspected_copies" ADD COLUMN "settled_by" uuid;--> statement-breakpoint
ALTER TABLE "stamp_withdrawals" ADD COLUMN "lifted_on" date;--> statement-breakpoint
ALTER TABLE "stamp_withdrawals" ADD COLUMN "lift_reason" text;--> statement-breakpoint
ALTER TABLE "stamp_withdrawals" ADD COLUMN "lifted_by" uuid;--> statement-breakpoint
ALTER TABLE "lifted_recalls" ADD CONSTRAINT "lifted_recalls_lot_id_production_lots_id_fk" FOREIGN KEY ("lot_id") REFERENCES "public"."production_lots"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lifted_recalls" ADD CONSTRAINT "lifted_recalls_recalled_by_accounts_id_fk" FOREIGN KEY ("recalled_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lifted_recalls" ADD CONSTRAINT "lifted_recalls_lifted_by_accounts_id_fk" FOREIGN KEY ("lifted_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "edge_purges_at" ON "edge_purges" USING btree ("at");--> statement-breakpoint
CREATE INDEX "lifted_recalls_lot" ON "lifted_recalls" USING btree ("lot_id","id");--> statement-breakpoint
ALTER TABLE "suspected_copies" ADD CONSTRAINT "suspected_copies_settled_by_accounts_id_fk" FOREIGN KEY ("settled_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stamp_withdrawals" ADD CONSTRAINT "stamp_withdrawals_lifted_by_accounts_id_fk" FOREIGN KEY ("lifted_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "register_words_name" ON "register_words" USING btree ("name_key","product_id");--> statement-breakpoint
CREATE INDEX "suspected_copies_of_stamp" ON "suspected_copies" USING btree ("batch_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "suspected_copies_stamp" ON "suspected_copies" USING btree ("batch_id","number","ground") WHERE "suspected_copies"."settled_at" is null;--> statement-breakpoint
ALTER TABLE "signing_keys" ADD CONSTRAINT "signing_keys_withdrawn_whole" CHECK (num_nulls("signing_keys"."withdrawn_at", "signing_keys"."withdrawal_reason") in (0, 2));--> statement-breakpoint
ALTER TABLE "suspected_copies" ADD CONSTRAINT "suspected_copies_settled_whole" CHECK (num_nulls("suspected_copies"."settled_at", "suspected_copies"."settlement", "suspected_copies"."settled_by") in (0, 3));--> statement-breakpoint
ALTER TABLE "stamp_withdrawals" ADD CONSTRAINT "stamp_withdrawals_lifted_whole" CHECK (num_nulls("stamp_withdrawals"."lifted_on", "stamp_withdrawals"."lift_reason", "stamp_withdrawals"."lifted_by") in (0, 3));--> statement-breakpoint
ALTER TABLE "stamp_withdrawals" ADD CONSTRAINT "stamp_withdrawals_lifted_recall" CHECK ("stamp_withdrawals"."lifted_on" is null or "stamp_withdrawals"."kind" = 'recalled');--> statement-breakpoint
-- by hand
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
  insert into register_words (product_id, lexemes, name_key)
  select e.product_id,
         search_lexemes(c.product_name || ' ' || c.producer_name, array[c.number, c.code], c.commune_code, c.producer_id),
         left(fold(c.product_name), 32)
    from register_entries e join certificates c on c.id = e.certificate_id
   where e.product_id = product
  on conflict (product_id) do update set lexemes = excluded.lexemes, name_key = excluded.name_key
   where (register_words.lexemes, register_words.name_key) is distinct from (excluded.lexemes, excluded.name_key);
end
$$;
--> statement-breakpoint
update register_words w set name_key = left(fold(c.product_name), 32)
  from register_entries e join certificates c on c.id = e.certificate_id
 where e.product_id = w.product_id;
--> statement-breakpoint
create function tell_purges() returns trigger language plpgsql as $$
begin
  perform pg_notify('ocop_edge_purges', '');
  return null;
end
$$;
--> statement-breakpoint
create trigger edge_purges_told after insert on edge_purges for each statement execute function tell_purges();
--> statement-breakpoint
-- What many change at once, as an import does, is not named one by one: nobody keeps it longer than a minute.
create function purge_certificates() returns trigger language plpgsql as $$
begin
  if (select count(*) from (select from changed limit 1001) as counted) between 1 and 1000 then
    insert into edge_purges (tag, at)
    select distinct tag, now() from changed c
     cross join lateral (values ('certificate-' || c.code), ('product-' || c.product_id), ('producer-' || c.producer_id)) as named (tag);
    if tg_op = 'UPDATE' then
      insert into edge_purges (tag, at)
      select distinct tag, now() from earlier e join changed c using (id)
       cross join lateral (values ('product-' || e.product_id), ('producer-' || e.producer_id)) as named (tag)
       where (c.product_id, c.producer_id) is distinct from (e.product_id, e.producer_id);
    end if;
  end if;
  insert into edge_purges (tag, at) select 'register', now() where exists (select from changed);
  return null;
end
$$;
--> statement-breakpoint
create trigger certificates_purged_when_issued after insert on certificates
  referencing new table as changed for each statement execute function purge_certificates();
--> statement-breakpoint
create trigger certificates_purged_when_changed after update on certificates
  referencing new table as changed old table as earlier for each statement execute function purge_certificates();
--> statement-breakpoint
create function purge_product() returns trigger language plpgsql as $$
begin
  insert into edge_purges (tag, at)
  values ('product-' || (case when tg_op = 'DELETE' then old.product_id else new.product_id end), now()), ('register', now());
  return null;
end
$$;
--> statement-breakpoint
create trigger product_profiles_purged after insert or update on product_profiles
  for each row execute function purge_product();
--> statement-breakpoint
create trigger product_pictures_purged after insert or update or delete on product_pictures
  for each row execute function purge_product();
--> statement-breakpoint
create trigger product_locations_purged after insert or update or delete on product_locations
  for each row execute function purge_product();
--> statement-breakpoint
create function purge_signatures() returns trigger language plpgsql as $$
begin
  insert into edge_purges (tag, at) values ('certificate-signatures', now());
  return null;
end
$$;
--> statement-breakpoint
create trigger signing_keys_purged after update on signing_keys for each row
  when (new.withdrawn_at is not null and old.withdrawn_at is null) execute function purge_signatures();
