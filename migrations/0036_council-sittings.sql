CREATE TYPE "public"."movement_kind" AS ENUM('arrived', 'left');--> statement-breakpoint
CREATE TYPE "public"."verdict_by" AS ENUM('consensus', 'majority');--> statement-breakpoint
CREATE TABLE "session_movements" (
	"session_id" uuid NOT NULL,
	"no" smallint NOT NULL,
	"account_id" uuid NOT NULL,
	"kind" "movement_kind" NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"recorded_at" timestamp(3) with time zone NOT NULL,
	"from_rounds" jsonb NOT NULL,
	CONSTRAINT "session_movements_session_id_no_pk" PRIMARY KEY("session_id","no"),
	CONSTRAINT "session_movements_at" CHECK ("session_movements"."at" <= "session_movements"."recorded_at")
);
--> statement-breakpoint
ALTER TABLE "councils" ADD COLUMN "rounds" smallint DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "councils" ADD COLUMN "verdict_by" "verdict_by" DEFAULT 'consensus' NOT NULL;--> statement-breakpoint
ALTER TABLE "councils" ADD COLUMN "minutes_template" text DEFAULT '{running:2}/BB-HĐ' NOT NULL;--> statement-breakpoint
ALTER TABLE "councils" ADD COLUMN "report_template" text DEFAULT '{running:2}/BC-HĐ' NOT NULL;--> statement-breakpoint
ALTER TABLE "councils" ADD COLUMN "replaces_id" uuid;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "rounds" smallint DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "verdict_by" "verdict_by" DEFAULT 'consensus' NOT NULL;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "minutes_template" text DEFAULT '{running:2}/BB-HĐ' NOT NULL;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "report_template" text DEFAULT '{running:2}/BC-HĐ' NOT NULL;--> statement-breakpoint
ALTER TABLE "verdicts" ADD COLUMN "votes_for" smallint;--> statement-breakpoint
ALTER TABLE "verdicts" ADD COLUMN "votes_against" smallint;--> statement-breakpoint
ALTER TABLE "session_movements" ADD CONSTRAINT "session_movements_member" FOREIGN KEY ("session_id","account_id") REFERENCES "public"."session_members"("session_id","account_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "session_movements_member" ON "session_movements" USING btree ("session_id","account_id","no");--> statement-breakpoint
ALTER TABLE "councils" ADD CONSTRAINT "councils_replaces_id_councils_id_fk" FOREIGN KEY ("replaces_id") REFERENCES "public"."councils"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "councils_replaced_once" ON "councils" USING btree ("replaces_id");--> statement-breakpoint
ALTER TABLE "councils" ADD CONSTRAINT "councils_rounds" CHECK ("councils"."rounds" between 1 and 5);--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_rounds" CHECK ("sessions"."rounds" between 1 and 5);--> statement-breakpoint
ALTER TABLE "verdicts" ADD CONSTRAINT "verdicts_by_vote" CHECK (num_nulls("verdicts"."votes_for", "verdicts"."votes_against") in (0, 2) and coalesce(("verdicts"."votes_for" > "verdicts"."votes_against") = "verdicts"."met", true));--> statement-breakpoint
-- by hand
create trigger session_movements_stay before update or delete on session_movements
  for each statement execute function refuse_change();
--> statement-breakpoint
create trigger session_movements_in_open_session before insert on session_movements
  for each row execute function session_is_open();
--> statement-breakpoint
-- Whether somebody scores a round of a dossier: there at the opening, or by the last movement that counts for the round, in
-- a seat that has a vote. Recusals come on top.
create function scores_in_round(of_session uuid, of_dossier uuid, of_round int, of_account uuid)
  returns boolean language sql stable as $$
  select coalesce(
           (select m.kind = 'arrived' from session_movements m
             where m.session_id = of_session and m.account_id = of_account
               and (m.from_rounds ->> of_dossier::text)::int <= of_round
             order by m.no desc limit 1),
           seat.present and seat.votes)
     and exists (select from session_members one
                  where one.session_id = of_session and one.votes
                    and coalesce(one.stands_in_for_id, one.account_id) = coalesce(seat.stands_in_for_id, seat.account_id))
    from session_members seat
   where seat.session_id = of_session and seat.account_id = of_account
$$;
--> statement-breakpoint
-- As before, with those who came late and without those who left.
create or replace function ballot_fits_session() returns trigger language plpgsql as $$
begin
  perform from sessions where id = new.session_id and state = 'open' for no key update;
  if not found then
    raise exception 'the session is not open' using errcode = 'check_violation';
  end if;
  perform from session_dossiers item
    where item.session_id = new.session_id and item.dossier_id = new.dossier_id and item.round = new.round
      and scores_in_round(new.session_id, new.dossier_id, new.round, new.account_id)
      and not exists (select from recusals r where r.session_id = item.session_id
                         and r.dossier_id = item.dossier_id and r.account_id = new.account_id)
      and not exists (select from results r where r.session_id = item.session_id and r.dossier_id = item.dossier_id);
  if not found then
    raise exception 'the member may not score this round' using errcode = 'check_violation';
  end if;
  return new;
end
$$;
