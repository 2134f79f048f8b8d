CREATE TYPE "public"."end_ground" AS ENUM('by-producer', 'supplement-overdue', 'untrue-dossier', 'ineligible-producer', 'breach-of-law', 'production-stopped', 'other-finding');--> statement-breakpoint
ALTER TABLE "dossier_returns" ADD COLUMN "number" integer;--> statement-breakpoint
ALTER TABLE "dossier_returns" ADD COLUMN "due_on" date;--> statement-breakpoint
ALTER TABLE "dossier_returns" ADD COLUMN "closed_at" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "dossier_returns" ADD COLUMN "reminders" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "dossiers" ADD COLUMN "end_ground" "end_ground";--> statement-breakpoint
ALTER TABLE "dossiers" ADD COLUMN "end_note" text;--> statement-breakpoint
-- Rounds of before are numbered as they came; what was free text becomes the note of another reason.
update dossier_returns r set number = n.number,
  items = (select jsonb_agg(jsonb_build_object('item', i->>'item', 'reason', 'other', 'note', i->>'reason') order by at)
             from jsonb_array_elements(r.items) with ordinality as e(i, at))
  from (select id, row_number() over (partition by dossier_id order by id) as number from dossier_returns) n
 where n.id = r.id;--> statement-breakpoint
ALTER TABLE "dossier_returns" ALTER COLUMN "number" SET NOT NULL;--> statement-breakpoint
update dossiers set end_ground = case state when 'withdrawn' then 'by-producer'::end_ground else 'other-finding' end
 where state in ('withdrawn', 'disqualified');--> statement-breakpoint
CREATE UNIQUE INDEX "dossier_returns_number" ON "dossier_returns" USING btree ("dossier_id","number");--> statement-breakpoint
ALTER TABLE "dossier_returns" ADD CONSTRAINT "dossier_returns_ended_once" CHECK (num_nonnulls("dossier_returns"."answered_at", "dossier_returns"."closed_at") < 2);--> statement-breakpoint
ALTER TABLE "dossiers" ADD CONSTRAINT "dossiers_end_ground" CHECK (("dossiers"."state" in ('withdrawn', 'disqualified')) = ("dossiers"."end_ground" is not null));