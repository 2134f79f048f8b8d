DROP INDEX "producers_tax_code";--> statement-breakpoint
ALTER TABLE "decision_items" ADD COLUMN "written_producer_id" uuid;--> statement-breakpoint
ALTER TABLE "dossiers" ADD COLUMN "written_producer_id" uuid;--> statement-breakpoint
ALTER TABLE "producers" ADD COLUMN "merged_into" uuid;--> statement-breakpoint
ALTER TABLE "producers" ADD COLUMN "merged_at" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "producers" ADD COLUMN "merged_by" uuid;--> statement-breakpoint
ALTER TABLE "producers" ADD COLUMN "merge_reason" text;--> statement-breakpoint
ALTER TABLE "decision_items" ADD CONSTRAINT "decision_items_written_producer_id_producers_id_fk" FOREIGN KEY ("written_producer_id") REFERENCES "public"."producers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossiers" ADD CONSTRAINT "dossiers_written_producer_id_producers_id_fk" FOREIGN KEY ("written_producer_id") REFERENCES "public"."producers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "producers" ADD CONSTRAINT "producers_merged_into_producers_id_fk" FOREIGN KEY ("merged_into") REFERENCES "public"."producers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "producers" ADD CONSTRAINT "producers_merged_by_accounts_id_fk" FOREIGN KEY ("merged_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "producers_merged" ON "producers" USING btree ("merged_into") WHERE "producers"."merged_into" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "producers_tax_code" ON "producers" USING btree ("tax_code") WHERE "producers"."merged_into" is null;--> statement-breakpoint
ALTER TABLE "producers" ADD CONSTRAINT "producers_merged_whole" CHECK (num_nulls("producers"."merged_into", "producers"."merged_at", "producers"."merged_by", "producers"."merge_reason") in (0, 4));--> statement-breakpoint
ALTER TABLE "producers" ADD CONSTRAINT "producers_merged_into_another" CHECK ("producers"."merged_into" <> "producers"."id");--> statement-breakpoint
create or replace function enter_producer() returns trigger language plpgsql as $$
begin
  if new.merged_into is not null then
    delete from search_entries where id = new.id;
    return null;
  end if;
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
drop trigger producers_are_found on producers;
--> statement-breakpoint
create trigger producers_are_found
  after insert or update of name, tax_code, province_code, commune_code, merged_into on producers
  for each row execute function enter_producer();
--> statement-breakpoint
-- Nobody is given a role on a producer that was merged away. The lock waits for a merge that is under way.
create function grant_on_producer_left() returns trigger language plpgsql as $$
begin
  perform from producers where id = new.producer_id and merged_into is null for share;
  if not found then
    raise exception 'the producer is not there or was merged' using errcode = 'foreign_key_violation', constraint = 'grants_producer_left';
  end if;
  return new;
end
$$;
--> statement-breakpoint
create trigger grants_on_producers_left before insert or update of producer_id on grants for each row
  when (new.producer_id is not null) execute function grant_on_producer_left();