CREATE TYPE "public"."deadline_change_reason" AS ENUM('paused', 'resumed', 'reopened', 'calendar');--> statement-breakpoint
CREATE TYPE "public"."deadline_outcome" AS ENUM('met', 'dropped');--> statement-breakpoint
CREATE TYPE "public"."deadline_step" AS ENUM('commune-assessment', 'supplement', 're-evaluation');--> statement-breakpoint
CREATE TYPE "public"."period_unit" AS ENUM('working-days', 'calendar-days');--> statement-breakpoint
CREATE TABLE "calendar_years" (
	"unit_code" text NOT NULL,
	"year" smallint NOT NULL,
	"working_week" smallint[] NOT NULL,
	"days" jsonb NOT NULL,
	"saved_by" uuid NOT NULL,
	"saved_at" timestamp(3) with time zone NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "calendar_years_unit_code_year_pk" PRIMARY KEY("unit_code","year")
);
--> statement-breakpoint
CREATE TABLE "deadline_changes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"deadline_id" uuid NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"reason" "deadline_change_reason" NOT NULL,
	"note" text,
	"due_on_before" date,
	"due_on_after" date,
	CONSTRAINT "deadline_changes_moved" CHECK ("deadline_changes"."due_on_before" is distinct from "deadline_changes"."due_on_after")
);
--> statement-breakpoint
CREATE TABLE "dossier_deadlines" (
	"id" uuid PRIMARY KEY NOT NULL,
	"dossier_id" uuid NOT NULL,
	"province_code" text NOT NULL,
	"step" "deadline_step" NOT NULL,
	"period_days" smallint NOT NULL,
	"period_unit" "period_unit" NOT NULL,
	"begun_at" timestamp(3) with time zone NOT NULL,
	"pauses" jsonb NOT NULL,
	"due_on" date,
	"ended_at" timestamp(3) with time zone,
	"outcome" "deadline_outcome",
	"explanation" jsonb,
	CONSTRAINT "dossier_deadlines_ended_whole" CHECK (num_nulls("dossier_deadlines"."ended_at", "dossier_deadlines"."outcome", "dossier_deadlines"."explanation") in (0, 3))
);
--> statement-breakpoint
ALTER TABLE "calendar_years" ADD CONSTRAINT "calendar_years_unit_code_units_code_fk" FOREIGN KEY ("unit_code") REFERENCES "public"."units"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_years" ADD CONSTRAINT "calendar_years_saved_by_accounts_id_fk" FOREIGN KEY ("saved_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deadline_changes" ADD CONSTRAINT "deadline_changes_deadline_id_dossier_deadlines_id_fk" FOREIGN KEY ("deadline_id") REFERENCES "public"."dossier_deadlines"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier_deadlines" ADD CONSTRAINT "dossier_deadlines_province_code_units_code_fk" FOREIGN KEY ("province_code") REFERENCES "public"."units"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "deadline_changes_deadline" ON "deadline_changes" USING btree ("deadline_id","id");--> statement-breakpoint
CREATE INDEX "dossier_deadlines_dossier" ON "dossier_deadlines" USING btree ("dossier_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "dossier_deadlines_one_open" ON "dossier_deadlines" USING btree ("dossier_id","step") WHERE "dossier_deadlines"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "dossier_deadlines_open" ON "dossier_deadlines" USING btree ("province_code","due_on") WHERE "dossier_deadlines"."ended_at" is null;--> statement-breakpoint
-- Dossiers come later in the order of modules than the deadlines they have.
alter table dossier_deadlines add constraint dossier_deadlines_dossier_id_fk foreign key (dossier_id) references dossiers (id);
--> statement-breakpoint
-- Which last days there were, and why they moved, stays as it was written.
create trigger deadline_changes_stay before update or delete on deadline_changes for each statement execute function refuse_change();
