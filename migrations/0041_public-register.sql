CREATE TABLE "register_entries" (
	"product_id" uuid PRIMARY KEY NOT NULL,
	"certificate_id" uuid NOT NULL,
	"producer_id" uuid NOT NULL,
	"province_code" text NOT NULL,
	"commune_code" text NOT NULL,
	"set_no" smallint NOT NULL,
	"star" smallint NOT NULL,
	"producer_kind" "producer_kind" NOT NULL,
	"year" smallint NOT NULL,
	"expires_on" date NOT NULL,
	"ended_as" "certificate_end",
	"ended_on" date,
	"lexemes" "tsvector" NOT NULL
);
--> statement-breakpoint
ALTER TABLE "register_entries" ADD CONSTRAINT "register_entries_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "register_entries" ADD CONSTRAINT "register_entries_certificate_id_certificates_id_fk" FOREIGN KEY ("certificate_id") REFERENCES "public"."certificates"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "register_entries" ADD CONSTRAINT "register_entries_producer_id_producers_id_fk" FOREIGN KEY ("producer_id") REFERENCES "public"."producers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "register_entries_lexemes" ON "register_entries" USING gin ("lexemes") WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "register_entries_province" ON "register_entries" USING btree ("province_code","product_id");--> statement-breakpoint
CREATE INDEX "register_entries_commune" ON "register_entries" USING btree ("commune_code","product_id");--> statement-breakpoint
CREATE INDEX "register_entries_set" ON "register_entries" USING btree ("set_no","product_id");--> statement-breakpoint
CREATE INDEX "register_entries_star" ON "register_entries" USING btree ("star","product_id");--> statement-breakpoint
CREATE INDEX "register_entries_year" ON "register_entries" USING btree ("year","product_id");--> statement-breakpoint
CREATE INDEX "register_entries_ended" ON "register_entries" USING btree ("ended_as","product_id");--> statement-breakpoint
CREATE INDEX "register_entries_producer" ON "register_entries" USING btree ("producer_id","product_id");--> statement-breakpoint
CREATE INDEX "register_entries_certificate" ON "register_entries" USING btree ("certificate_id");--> statement-breakpoint
-- by hand
-- Words lie apart from the row when they are long, and they always are: counts walk 100 bytes a row and not 600.
alter table register_entries set (toast_tuple_target = 128);
--> statement-breakpoint
alter table register_entries alter column lexemes set storage external;
--> statement-breakpoint
create function register_product(product uuid) returns void language plpgsql as $$
begin
  insert into register_entries (product_id, certificate_id, producer_id, province_code, commune_code, set_no, star,
                                producer_kind, year, expires_on, ended_as, ended_on, lexemes)
  select c.product_id, c.id, c.producer_id, c.province_code, c.commune_code, c.set_no, c.star, c.producer_kind,
         extract(year from c.issued_on), c.expires_on, c.ended_as, c.ended_on,
         search_lexemes(c.product_name || ' ' || c.producer_name, array[c.number, c.code], c.commune_code, c.producer_id)
    from certificates c
   where c.product_id = product and c.ended_as is distinct from 'superseded'
   order by c.ended_as is null desc, c.issued_on desc, c.id desc
   limit 1
  on conflict (product_id) do update set certificate_id = excluded.certificate_id, producer_id = excluded.producer_id,
    province_code = excluded.province_code, commune_code = excluded.commune_code, set_no = excluded.set_no,
    star = excluded.star, producer_kind = excluded.producer_kind, year = excluded.year,
    expires_on = excluded.expires_on, ended_as = excluded.ended_as, ended_on = excluded.ended_on,
    lexemes = excluded.lexemes;
  if not found then
    delete from register_entries where product_id = product;
  end if;
end
$$;
--> statement-breakpoint
create function keep_register() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or (tg_op = 'UPDATE' and old.product_id <> new.product_id) then
    perform register_product(old.product_id);
  end if;
  if tg_op <> 'DELETE' then
    perform register_product(new.product_id);
  end if;
  return null;
end
$$;
--> statement-breakpoint
create trigger certificates_in_register after insert or update or delete on certificates
  for each row execute function keep_register();
--> statement-breakpoint
select register_product(product_id) from (select distinct product_id from certificates) as certified;
