CREATE TYPE "public"."session_form" AS ENUM('meeting', 'written');--> statement-breakpoint
CREATE TYPE "public"."turn_ground" AS ENUM('opinions-differ', 'quorum-missing', 'complex');--> statement-breakpoint
CREATE TABLE "reopenings" (
	"result_id" uuid PRIMARY KEY NOT NULL,
	"session_id" uuid NOT NULL,
	"dossier_id" uuid NOT NULL,
	"by_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"at" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "turned_items" (
	"session_id" uuid NOT NULL,
	"dossier_id" uuid NOT NULL,
	"ground" "turn_ground" NOT NULL,
	"reason" text,
	"at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "turned_items_session_id_dossier_id_pk" PRIMARY KEY("session_id","dossier_id"),
	CONSTRAINT "turned_items_reason" CHECK (("turned_items"."ground" = 'complex') = ("turned_items"."reason" is not null))
);
--> statement-breakpoint
ALTER TABLE "session_dossiers" ADD COLUMN "first_round" smallint DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "session_dossiers" ADD COLUMN "earlier_session_id" uuid;--> statement-breakpoint
ALTER TABLE "session_dossiers" ADD COLUMN "sent_at" timestamp(3) with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "form" "session_form" DEFAULT 'meeting' NOT NULL;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "written_until" date;--> statement-breakpoint
ALTER TABLE "reopenings" ADD CONSTRAINT "reopenings_result_id_results_id_fk" FOREIGN KEY ("result_id") REFERENCES "public"."results"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reopenings" ADD CONSTRAINT "reopenings_by_id_accounts_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reopenings" ADD CONSTRAINT "reopenings_agenda_item" FOREIGN KEY ("session_id","dossier_id") REFERENCES "public"."session_dossiers"("session_id","dossier_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "turned_items" ADD CONSTRAINT "turned_items_agenda_item" FOREIGN KEY ("session_id","dossier_id") REFERENCES "public"."session_dossiers"("session_id","dossier_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "reopenings_one_per_agenda_item" ON "reopenings" USING btree ("session_id","dossier_id");--> statement-breakpoint
ALTER TABLE "session_dossiers" ADD CONSTRAINT "session_dossiers_earlier_session_id_sessions_id_fk" FOREIGN KEY ("earlier_session_id") REFERENCES "public"."sessions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_dossiers" ADD CONSTRAINT "session_dossiers_rounds" CHECK ("session_dossiers"."round" >= "session_dossiers"."first_round");--> statement-breakpoint
ALTER TABLE "session_dossiers" ADD CONSTRAINT "session_dossiers_earlier" CHECK (("session_dossiers"."first_round" > 1) = ("session_dossiers"."earlier_session_id" is not null));--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_written" CHECK (("sessions"."form" = 'written') = ("sessions"."written_until" is not null));--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_written_period" CHECK ("sessions"."written_until" >= "sessions"."held_on");--> statement-breakpoint
-- by hand
-- Why a meeting was wanted stays as it was said.
create trigger turned_items_stay before update or delete on turned_items for each statement execute function refuse_change();
--> statement-breakpoint
-- As before, and: a written opinion comes on a day of its period (legal days are days in Viet Nam), and none comes for a
-- dossier that goes to a meeting.
create or replace function ballot_fits_session() returns trigger language plpgsql as $$
begin
  perform from sessions where id = new.session_id and state = 'open'
     and (form = 'meeting'
          or (new.submitted_at at time zone 'Asia/Ho_Chi_Minh')::date between held_on and written_until) for no key update;
  if not found then
    raise exception 'the session is not open' using errcode = 'check_violation';
  end if;
  perform from session_dossiers item
    where item.session_id = new.session_id and item.dossier_id = new.dossier_id and item.round = new.round
      and scores_in_round(new.session_id, new.dossier_id, new.round, new.account_id)
      and not exists (select from recusals r where r.session_id = item.session_id
                         and r.dossier_id = item.dossier_id and r.account_id = new.account_id)
      and not exists (select from turned_items t where t.session_id = item.session_id and t.dossier_id = item.dossier_id)
      and not exists (select from results r where r.session_id = item.session_id and r.dossier_id = item.dossier_id);
  if not found then
    raise exception 'the member may not score this round' using errcode = 'check_violation';
  end if;
  return new;
end
$$;
--> statement-breakpoint
-- A dossier is either concluded in writing or goes to a meeting.
create function turn_fits_session() returns trigger language plpgsql as $$
begin
  perform from sessions where id = new.session_id and state = 'open' and form = 'written' for no key update;
  if not found or exists (select from results r where r.session_id = new.session_id and r.dossier_id = new.dossier_id) then
    raise exception 'no opinions are written on it' using errcode = 'check_violation';
  end if;
  return new;
end
$$;
--> statement-breakpoint
create trigger turned_items_fit_session before insert on turned_items for each row execute function turn_fits_session();
--> statement-breakpoint
create function result_not_of_turned() returns trigger language plpgsql as $$
begin
  if exists (select from turned_items t where t.session_id = new.session_id and t.dossier_id = new.dossier_id) then
    raise exception 'the dossier goes to a meeting' using errcode = 'check_violation';
  end if;
  return new;
end
$$;
--> statement-breakpoint
create trigger results_not_of_turned before insert on results for each row execute function result_not_of_turned();
--> statement-breakpoint
-- What members agree on is agreed in a meeting.
create function session_meets() returns trigger language plpgsql as $$
begin
  if exists (select from sessions where id = new.session_id and form = 'written') then
    raise exception 'the council does not meet' using errcode = 'check_violation';
  end if;
  return new;
end
$$;
--> statement-breakpoint
create trigger verdicts_in_meeting before insert on verdicts for each row execute function session_meets();
--> statement-breakpoint
create trigger knock_outs_in_meeting before insert on knock_outs for each row execute function session_meets();
--> statement-breakpoint
create function written_opinions_on_re_evaluations() returns trigger language plpgsql as $$
begin
  if exists (select from sessions where id = new.session_id and form = 'written')
     and not exists (select from dossiers where id = new.dossier_id and kind = 're-evaluation') then
    raise exception 'only a re-evaluation gets written opinions' using errcode = 'check_violation';
  end if;
  return new;
end
$$;
--> statement-breakpoint
create trigger session_dossiers_in_writing before insert on session_dossiers
  for each row execute function written_opinions_on_re_evaluations();

--> statement-breakpoint
-- The members of a session have seen its dossiers since it was planned.
update session_dossiers item set sent_at = s.created_at from sessions s where s.id = item.session_id;

--> statement-breakpoint
create trigger reopenings_stay before update or delete on reopenings for each statement execute function refuse_change();
--> statement-breakpoint
-- A result is either decided on or opened again. Both hold the lock of the dossier; who writes past it is stopped here.
create function reopening_before_decision() returns trigger language plpgsql as $$
begin
  if exists (select from decision_items i where i.result_id = new.result_id) then
    raise exception 'a decision rests on the result' using errcode = 'check_violation';
  end if;
  return new;
end
$$;
--> statement-breakpoint
create trigger reopenings_before_decisions before insert on reopenings
  for each row execute function reopening_before_decision();
--> statement-breakpoint
create function decision_on_standing_result() returns trigger language plpgsql as $$
begin
  if exists (select from reopenings r where r.result_id = new.result_id) then
    raise exception 'the result is superseded' using errcode = 'check_violation';
  end if;
  return new;
end
$$;
--> statement-breakpoint
create trigger decision_items_on_standing_results before insert on decision_items
  for each row execute function decision_on_standing_result();
