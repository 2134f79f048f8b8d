CREATE TYPE "public"."plan_state" AS ENUM('open', 'partly-approved', 'approved');--> statement-breakpoint
CREATE TABLE "plan_approvals" (
	"plan_id" uuid NOT NULL,
	"level" "unit_level" NOT NULL,
	"year" smallint NOT NULL,
	"approved_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "plan_approvals_plan_id_level_year_pk" PRIMARY KEY("plan_id","level","year")
);
--> statement-breakpoint
CREATE TABLE "plan_changes" (
	"plan_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"number" text,
	"signer" text,
	"issued_on" date,
	"reason" text,
	"late" boolean NOT NULL,
	"effective_on" date NOT NULL,
	"changed_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "plan_changes_plan_id_version_pk" PRIMARY KEY("plan_id","version"),
	CONSTRAINT "plan_changes_document" CHECK (num_nulls("plan_changes"."number", "plan_changes"."signer", "plan_changes"."issued_on") in (0, 3) and ("plan_changes"."issued_on" is null or "plan_changes"."issued_on" = "plan_changes"."effective_on")),
	CONSTRAINT "plan_changes_late" CHECK (not "plan_changes"."late" or "plan_changes"."reason" is not null)
);
--> statement-breakpoint
CREATE TABLE "plan_files" (
	"plan_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"sha256" text NOT NULL,
	"size_bytes" integer NOT NULL,
	"stored_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "plan_files_plan_id_version_pk" PRIMARY KEY("plan_id","version")
);
--> statement-breakpoint
ALTER TABLE "plans" ADD COLUMN "state" "plan_state" DEFAULT 'open' NOT NULL;--> statement-breakpoint
ALTER TABLE "plan_approvals" ADD CONSTRAINT "plan_approvals_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_changes" ADD CONSTRAINT "plan_changes_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_files" ADD CONSTRAINT "plan_files_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "plan_changes_number" ON "plan_changes" USING btree ("plan_id","number","issued_on");--> statement-breakpoint
-- by hand
-- What was decided about a plan stays as it was decided.
create trigger plan_changes_stay before update or delete on plan_changes
  for each statement execute function refuse_change();
--> statement-breakpoint
create trigger plan_approvals_stay before update or delete on plan_approvals
  for each statement execute function refuse_change();
--> statement-breakpoint
-- What was signed is not exchanged for another paper.
create trigger plan_files_stay before update or delete on plan_files
  for each statement execute function refuse_change();
