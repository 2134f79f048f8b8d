CREATE TABLE "registry_changes" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "registry_changes_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"txid" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"producer_id" uuid,
	"record_id" uuid
);
--> statement-breakpoint
CREATE INDEX "registry_changes_txid" ON "registry_changes" USING btree ("txid");--> statement-breakpoint
CREATE INDEX "registry_changes_at" ON "registry_changes" USING btree ("at");--> statement-breakpoint
-- by hand
-- Whoever changes what indicators count leaves the producers, also imports and repairs by SQL. `changed` are the rows
-- before or after; a truncated table leaves everybody.
create function note_changed_certificates() returns trigger language plpgsql as $$
begin
  insert into registry_changes (producer_id)
    select distinct p.producer_id from changed c join products p on p.id = c.product_id;
  return null;
end $$;
--> statement-breakpoint
create function note_changed_products() returns trigger language plpgsql as $$
begin
  insert into registry_changes (producer_id) select distinct producer_id from changed;
  return null;
end $$;
--> statement-breakpoint
create function note_changed_producers() returns trigger language plpgsql as $$
begin
  insert into registry_changes (producer_id) select id from changed;
  return null;
end $$;
--> statement-breakpoint
create function note_changed_everything() returns trigger language plpgsql as $$
begin
  insert into registry_changes (producer_id) values (null);
  return null;
end $$;
--> statement-breakpoint
create function note_changed_renewal() returns trigger language plpgsql as $$
begin
  insert into registry_changes (producer_id) select producer_id from products where id = new.product_id;
  return null;
end $$;
--> statement-breakpoint
create trigger noted_inserted after insert on certificates referencing new table as changed
  for each statement execute function note_changed_certificates();
--> statement-breakpoint
create trigger noted_before_update after update on certificates referencing old table as changed
  for each statement execute function note_changed_certificates();
--> statement-breakpoint
create trigger noted_updated after update on certificates referencing new table as changed
  for each statement execute function note_changed_certificates();
--> statement-breakpoint
create trigger noted_deleted after delete on certificates referencing old table as changed
  for each statement execute function note_changed_certificates();
--> statement-breakpoint
create trigger noted_truncated after truncate on certificates
  for each statement execute function note_changed_everything();
--> statement-breakpoint
create trigger noted_inserted after insert on product_profiles referencing new table as changed
  for each statement execute function note_changed_certificates();
--> statement-breakpoint
create trigger noted_before_update after update on product_profiles referencing old table as changed
  for each statement execute function note_changed_certificates();
--> statement-breakpoint
create trigger noted_updated after update on product_profiles referencing new table as changed
  for each statement execute function note_changed_certificates();
--> statement-breakpoint
create trigger noted_deleted after delete on product_profiles referencing old table as changed
  for each statement execute function note_changed_certificates();
--> statement-breakpoint
create trigger noted_before_update after update on products referencing old table as changed
  for each statement execute function note_changed_products();
--> statement-breakpoint
create trigger noted_updated after update on products referencing new table as changed
  for each statement execute function note_changed_products();
--> statement-breakpoint
create trigger noted_updated after update on producers referencing new table as changed
  for each statement execute function note_changed_producers();
--> statement-breakpoint
-- Row by row and only of re-evaluations: filing is hot, and the other kinds keep no certificate in force.
create trigger noted_renewal after insert or update of filed_at, handed_in_on, state, step_since, decided_at, product_id
  on dossiers for each row when (new.kind = 're-evaluation' and new.filed_at is not null)
  execute function note_changed_renewal();
--> statement-breakpoint
-- Records beside certificates: activities with what hangs on them, stamps that were handed over, inspections.
create function note_changed_records() returns trigger language plpgsql as $$
begin
  insert into registry_changes (record_id) select distinct id from changed;
  return null;
end $$;
--> statement-breakpoint
create function note_changed_record_parts() returns trigger language plpgsql as $$
begin
  insert into registry_changes (record_id) select distinct activity_id from changed;
  return null;
end $$;
--> statement-breakpoint
create trigger noted_inserted after insert on activities referencing new table as changed
  for each statement execute function note_changed_records();
--> statement-breakpoint
create trigger noted_before_update after update on activities referencing old table as changed
  for each statement execute function note_changed_records();
--> statement-breakpoint
create trigger noted_updated after update on activities referencing new table as changed
  for each statement execute function note_changed_records();
--> statement-breakpoint
create trigger noted_deleted after delete on activities referencing old table as changed
  for each statement execute function note_changed_records();
--> statement-breakpoint
create trigger noted_inserted after insert on stamp_batches referencing new table as changed
  for each statement execute function note_changed_records();
--> statement-breakpoint
create trigger noted_before_update after update on stamp_batches referencing old table as changed
  for each statement execute function note_changed_records();
--> statement-breakpoint
create trigger noted_updated after update on stamp_batches referencing new table as changed
  for each statement execute function note_changed_records();
--> statement-breakpoint
create trigger noted_deleted after delete on stamp_batches referencing old table as changed
  for each statement execute function note_changed_records();
--> statement-breakpoint
create trigger noted_inserted after insert on inspections referencing new table as changed
  for each statement execute function note_changed_records();
--> statement-breakpoint
create trigger noted_before_update after update on inspections referencing old table as changed
  for each statement execute function note_changed_records();
--> statement-breakpoint
create trigger noted_updated after update on inspections referencing new table as changed
  for each statement execute function note_changed_records();
--> statement-breakpoint
create trigger noted_deleted after delete on inspections referencing old table as changed
  for each statement execute function note_changed_records();
--> statement-breakpoint
create trigger noted_inserted after insert on activity_quantities referencing new table as changed
  for each statement execute function note_changed_record_parts();
--> statement-breakpoint
create trigger noted_before_update after update on activity_quantities referencing old table as changed
  for each statement execute function note_changed_record_parts();
--> statement-breakpoint
create trigger noted_updated after update on activity_quantities referencing new table as changed
  for each statement execute function note_changed_record_parts();
--> statement-breakpoint
create trigger noted_deleted after delete on activity_quantities referencing old table as changed
  for each statement execute function note_changed_record_parts();
--> statement-breakpoint
create trigger noted_inserted after insert on activity_producers referencing new table as changed
  for each statement execute function note_changed_record_parts();
--> statement-breakpoint
create trigger noted_before_update after update on activity_producers referencing old table as changed
  for each statement execute function note_changed_record_parts();
--> statement-breakpoint
create trigger noted_updated after update on activity_producers referencing new table as changed
  for each statement execute function note_changed_record_parts();
--> statement-breakpoint
create trigger noted_deleted after delete on activity_producers referencing old table as changed
  for each statement execute function note_changed_record_parts();
--> statement-breakpoint
create trigger noted_inserted after insert on activity_products referencing new table as changed
  for each statement execute function note_changed_record_parts();
--> statement-breakpoint
create trigger noted_before_update after update on activity_products referencing old table as changed
  for each statement execute function note_changed_record_parts();
--> statement-breakpoint
create trigger noted_updated after update on activity_products referencing new table as changed
  for each statement execute function note_changed_record_parts();
--> statement-breakpoint
create trigger noted_deleted after delete on activity_products referencing old table as changed
  for each statement execute function note_changed_record_parts();
--> statement-breakpoint
create function note_changed_dossier() returns trigger language plpgsql as $$
begin
  insert into registry_changes (producer_id) values (new.producer_id);
  return null;
end $$;
--> statement-breakpoint
-- What producers told of their years, of dossiers as they are filed.
create trigger noted_figures after insert or update of filed_at, growth, producer_id on dossiers
  for each row when (new.filed_at is not null and new.growth <> '[]')
  execute function note_changed_dossier();
