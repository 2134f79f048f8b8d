CREATE TABLE "product_locations" (
	"product_id" uuid PRIMARY KEY NOT NULL,
	"latitude" double precision NOT NULL,
	"longitude" double precision NOT NULL,
	"given_by" uuid NOT NULL,
	"given_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "product_locations_in_viet_nam" CHECK ("product_locations"."latitude" between 6.5 and 23.5
        and "product_locations"."longitude" between 102 and 117.5)
);
--> statement-breakpoint
CREATE TABLE "open_data_changes" (
	"dataset" text NOT NULL,
	"key" uuid NOT NULL,
	"day" date NOT NULL
);
--> statement-breakpoint
ALTER TABLE "product_locations" ADD CONSTRAINT "product_locations_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "product_locations" ADD CONSTRAINT "product_locations_given_by_accounts_id_fk" FOREIGN KEY ("given_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "open_data_changes_day" ON "open_data_changes" USING btree ("dataset","day","key");--> statement-breakpoint
-- by hand
-- What is open data becomes so by its first certificate, and changes with its own row or with its certificates.
create function note_certificates() returns trigger language plpgsql as $$
declare
  today date := (now() at time zone 'Asia/Ho_Chi_Minh')::date;
begin
  insert into open_data_changes (dataset, key, day)
    select 'certificates', id, today from changed
    union all select 'products', product_id, today from changed
    union all select 'producers', producer_id, today from changed;
  if tg_op = 'UPDATE' then
    -- A merge gives certificates to another: what they were of is open data no more.
    insert into open_data_changes (dataset, key, day)
      select 'products', e.product_id, today from earlier e join changed c using (id) where c.product_id <> e.product_id
      union all
      select 'producers', e.producer_id, today from earlier e join changed c using (id) where c.producer_id <> e.producer_id;
  end if;
  return null;
end
$$;
--> statement-breakpoint
create trigger certificates_noted_when_issued after insert on certificates
  referencing new table as changed for each statement execute function note_certificates();
--> statement-breakpoint
create trigger certificates_noted_when_changed after update on certificates
  referencing new table as changed old table as earlier for each statement execute function note_certificates();
--> statement-breakpoint
create function note_products() returns trigger language plpgsql as $$
begin
  insert into open_data_changes (dataset, key, day)
    select 'products', c.id, (now() at time zone 'Asia/Ho_Chi_Minh')::date from changed c
     where exists (select from certificates where product_id = c.id);
  return null;
end
$$;
--> statement-breakpoint
create trigger products_noted_when_changed after update on products
  referencing new table as changed for each statement execute function note_products();
--> statement-breakpoint
create function note_producers() returns trigger language plpgsql as $$
begin
  insert into open_data_changes (dataset, key, day)
    select 'producers', c.id, (now() at time zone 'Asia/Ho_Chi_Minh')::date from changed c
     where exists (select from certificates where producer_id = c.id);
  return null;
end
$$;
--> statement-breakpoint
create trigger producers_noted_when_changed after update on producers
  referencing new table as changed for each statement execute function note_producers();
