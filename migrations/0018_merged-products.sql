ALTER TABLE "decision_items" ADD COLUMN "written_product_id" uuid;--> statement-breakpoint
ALTER TABLE "dossiers" ADD COLUMN "written_product_id" uuid;--> statement-breakpoint
ALTER TABLE "products" ADD COLUMN "merged_into" uuid;--> statement-breakpoint
ALTER TABLE "products" ADD COLUMN "merged_at" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "products" ADD COLUMN "merged_by" uuid;--> statement-breakpoint
ALTER TABLE "products" ADD COLUMN "merge_reason" text;--> statement-breakpoint
ALTER TABLE "decision_items" ADD CONSTRAINT "decision_items_written_product_id_products_id_fk" FOREIGN KEY ("written_product_id") REFERENCES "public"."products"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossiers" ADD CONSTRAINT "dossiers_written_product_id_products_id_fk" FOREIGN KEY ("written_product_id") REFERENCES "public"."products"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "products" ADD CONSTRAINT "products_merged_into_products_id_fk" FOREIGN KEY ("merged_into") REFERENCES "public"."products"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "products" ADD CONSTRAINT "products_merged_by_accounts_id_fk" FOREIGN KEY ("merged_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "decision_items_product" ON "decision_items" USING btree ("product_id");--> statement-breakpoint
CREATE INDEX "dossiers_product" ON "dossiers" USING btree ("product_id","id");--> statement-breakpoint
CREATE INDEX "products_merged" ON "products" USING btree ("merged_into") WHERE "products"."merged_into" is not null;--> statement-breakpoint
ALTER TABLE "products" ADD CONSTRAINT "products_merged_whole" CHECK (num_nulls("products"."merged_into", "products"."merged_at", "products"."merged_by", "products"."merge_reason") in (0, 4));--> statement-breakpoint
ALTER TABLE "products" ADD CONSTRAINT "products_merged_into_another" CHECK ("products"."merged_into" <> "products"."id");--> statement-breakpoint
-- What was merged into another is found no more; it is read by its id alone.
create or replace function enter_product() returns trigger language plpgsql as $$
begin
  if new.merged_into is not null then
    delete from search_entries where id = new.id;
    return null;
  end if;
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
drop trigger products_are_found on products;
--> statement-breakpoint
create trigger products_are_found
  after insert or update of name, province_code, commune_code, producer_id, merged_into on products
  for each row execute function enter_product();