CREATE TABLE "advisory_clearances" (
	"dossier_id" uuid NOT NULL,
	"council_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"basis" text NOT NULL,
	"reason" text NOT NULL,
	"cleared_by" uuid NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "advisory_clearances_dossier_id_council_id_account_id_basis_pk" PRIMARY KEY("dossier_id","council_id","account_id","basis"),
	CONSTRAINT "advisory_clearances_by_another" CHECK ("advisory_clearances"."cleared_by" <> "advisory_clearances"."account_id")
);
--> statement-breakpoint
CREATE TABLE "advisory_recusals" (
	"dossier_id" uuid NOT NULL,
	"council_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "advisory_recusals_dossier_id_council_id_account_id_pk" PRIMARY KEY("dossier_id","council_id","account_id")
);
--> statement-breakpoint
CREATE TABLE "knock_out_withdrawals" (
	"session_id" uuid NOT NULL,
	"dossier_id" uuid NOT NULL,
	"criterion" text NOT NULL,
	"found_at" timestamp(3) with time zone NOT NULL,
	"reason" text NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "knock_out_withdrawals_pk" PRIMARY KEY("session_id","dossier_id","criterion","found_at")
);
--> statement-breakpoint
ALTER TABLE "knock_outs" DROP CONSTRAINT "knock_outs_session_id_dossier_id_criterion_pk";--> statement-breakpoint
ALTER TABLE "knock_outs" ADD CONSTRAINT "knock_outs_session_id_dossier_id_criterion_at_pk" PRIMARY KEY("session_id","dossier_id","criterion","at");--> statement-breakpoint
ALTER TABLE "advisory_clearances" ADD CONSTRAINT "advisory_clearances_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "advisory_clearances" ADD CONSTRAINT "advisory_clearances_council_id_councils_id_fk" FOREIGN KEY ("council_id") REFERENCES "public"."councils"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "advisory_clearances" ADD CONSTRAINT "advisory_clearances_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "advisory_clearances" ADD CONSTRAINT "advisory_clearances_cleared_by_accounts_id_fk" FOREIGN KEY ("cleared_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "advisory_recusals" ADD CONSTRAINT "advisory_recusals_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "advisory_recusals" ADD CONSTRAINT "advisory_recusals_council_id_councils_id_fk" FOREIGN KEY ("council_id") REFERENCES "public"."councils"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "advisory_recusals" ADD CONSTRAINT "advisory_recusals_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "knock_out_withdrawals" ADD CONSTRAINT "knock_out_withdrawals_finding" FOREIGN KEY ("session_id","dossier_id","criterion","found_at") REFERENCES "public"."knock_outs"("session_id","dossier_id","criterion","at") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- by hand
-- What was settled for the advisory team, and what the council took back, stays as it was said.
create trigger advisory_recusals_stay before update or delete on advisory_recusals
  for each statement execute function refuse_change();
--> statement-breakpoint
create trigger advisory_clearances_stay before update or delete on advisory_clearances
  for each statement execute function refuse_change();
--> statement-breakpoint
create trigger knock_out_withdrawals_stay before update or delete on knock_out_withdrawals
  for each statement execute function refuse_change();
--> statement-breakpoint
create trigger knock_out_withdrawals_in_open_session before insert on knock_out_withdrawals
  for each row execute function session_is_open();
--> statement-breakpoint
-- The result counts the findings that stood then: afterwards none is taken back.
create function withdrawal_before_result() returns trigger language plpgsql as $$
begin
  if exists (select from results r where r.session_id = new.session_id and r.dossier_id = new.dossier_id) then
    raise exception 'the dossier is concluded' using errcode = 'check_violation';
  end if;
  return new;
end
$$;
--> statement-breakpoint
create trigger knock_out_withdrawals_not_of_concluded before insert on knock_out_withdrawals
  for each row execute function withdrawal_before_result();
--> statement-breakpoint
-- One finding on a criterion stands at a time; by its name this comes after the trigger that locks the session.
create function finding_stands_once() returns trigger language plpgsql as $$
begin
  if exists (select from knock_outs k where k.session_id = new.session_id and k.dossier_id = new.dossier_id
      and k.criterion = new.criterion and not exists (select from knock_out_withdrawals w
        where w.session_id = k.session_id and w.dossier_id = k.dossier_id and w.criterion = k.criterion
          and w.found_at = k.at)) then
    raise exception 'the finding stands' using errcode = 'unique_violation', constraint = 'knock_outs_stand_once';
  end if;
  return new;
end
$$;
--> statement-breakpoint
create trigger knock_outs_stand_once before insert on knock_outs
  for each row execute function finding_stands_once();
