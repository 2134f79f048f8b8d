ALTER TABLE "certificates" ADD COLUMN "issued_in" text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX "certificates_issued_in" ON "certificates" USING btree ("issued_in","issued_on");--> statement-breakpoint
-- by hand
alter table certificates disable trigger user;
--> statement-breakpoint
update certificates set issued_in = commune_code;
--> statement-breakpoint
alter table certificates enable trigger user;
--> statement-breakpoint
alter table certificates add constraint certificates_issued_in_a_unit foreign key (issued_in) references units (code);
--> statement-breakpoint
create function certificate_issued_in() returns trigger language plpgsql as $$
begin
  if new.issued_in = '' then
    new.issued_in := new.commune_code;
  end if;
  return new;
end
$$;
--> statement-breakpoint
create trigger certificates_issued_somewhere before insert on certificates
  for each row execute function certificate_issued_in();
