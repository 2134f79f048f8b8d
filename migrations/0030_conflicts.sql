CREATE TYPE "public"."conflict_kind" AS ENUM('organisation', 'family', 'share', 'other');--> statement-breakpoint
CREATE TABLE "conflict_clearances" (
	"session_id" uuid NOT NULL,
	"dossier_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"basis" text NOT NULL,
	"reason" text NOT NULL,
	"cleared_by" uuid NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "conflict_clearances_session_id_dossier_id_account_id_basis_pk" PRIMARY KEY("session_id","dossier_id","account_id","basis"),
	CONSTRAINT "conflict_clearances_by_another" CHECK ("conflict_clearances"."cleared_by" <> "conflict_clearances"."account_id")
);
--> statement-breakpoint
CREATE TABLE "conflict_declarations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"dossier_id" uuid,
	"producer_id" uuid,
	"kind" "conflict_kind" NOT NULL,
	"ground" text NOT NULL,
	"declared_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "conflict_declarations_of_one" CHECK (num_nonnulls("conflict_declarations"."dossier_id", "conflict_declarations"."producer_id") = 1)
);
--> statement-breakpoint
ALTER TABLE "conflict_clearances" ADD CONSTRAINT "conflict_clearances_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conflict_clearances" ADD CONSTRAINT "conflict_clearances_cleared_by_accounts_id_fk" FOREIGN KEY ("cleared_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conflict_clearances" ADD CONSTRAINT "conflict_clearances_agenda_item" FOREIGN KEY ("session_id","dossier_id") REFERENCES "public"."session_dossiers"("session_id","dossier_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conflict_declarations" ADD CONSTRAINT "conflict_declarations_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conflict_declarations" ADD CONSTRAINT "conflict_declarations_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conflict_declarations" ADD CONSTRAINT "conflict_declarations_producer_id_producers_id_fk" FOREIGN KEY ("producer_id") REFERENCES "public"."producers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "conflict_declarations_account" ON "conflict_declarations" USING btree ("account_id","id");--> statement-breakpoint
-- by hand
-- What was declared and cleared stays as it was said, and nothing is cleared once a session has ended.
create trigger conflict_declarations_stay before update or delete on conflict_declarations
  for each statement execute function refuse_change();
--> statement-breakpoint
create trigger conflict_clearances_stay before update or delete on conflict_clearances
  for each statement execute function refuse_change();
--> statement-breakpoint
create function clearance_before_end() returns trigger language plpgsql as $$
begin
  perform from sessions where id = new.session_id and state in ('planned', 'open') for no key update;
  if not found then
    raise exception 'the session has ended' using errcode = 'check_violation';
  end if;
  return new;
end
$$;
--> statement-breakpoint
create trigger conflict_clearances_before_end before insert on conflict_clearances
  for each row execute function clearance_before_end();
