ALTER TYPE "public"."turn_ground" ADD VALUE 'postponed';--> statement-breakpoint
CREATE TABLE "written_extensions" (
	"session_id" uuid NOT NULL,
	"no" smallint NOT NULL,
	"from" date NOT NULL,
	"until" date NOT NULL,
	"reason" text NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "written_extensions_session_id_no_pk" PRIMARY KEY("session_id","no"),
	CONSTRAINT "written_extensions_later" CHECK ("written_extensions"."until" > "written_extensions"."from")
);
--> statement-breakpoint
ALTER TABLE "turned_items" DROP CONSTRAINT "turned_items_reason";--> statement-breakpoint
ALTER TABLE "written_extensions" ADD CONSTRAINT "written_extensions_session_id_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."sessions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "turned_items" ADD CONSTRAINT "turned_items_reason" CHECK (("turned_items"."ground"::text in ('complex', 'postponed')) = ("turned_items"."reason" is not null));--> statement-breakpoint
-- by hand
create trigger written_extensions_stay before update or delete on written_extensions
  for each statement execute function refuse_change();
--> statement-breakpoint
-- As before, and a meeting puts a dossier off, which written opinions do not.
create or replace function turn_fits_session() returns trigger language plpgsql as $$
begin
  perform from sessions where id = new.session_id and state = 'open'
     and (form = 'written') = (new.ground <> 'postponed') for no key update;
  if not found or exists (select from results r where r.session_id = new.session_id and r.dossier_id = new.dossier_id) then
    raise exception 'the session does not leave it to another' using errcode = 'check_violation';
  end if;
  return new;
end
$$;
