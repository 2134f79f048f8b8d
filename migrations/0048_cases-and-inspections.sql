CREATE TYPE "public"."follow_up_outcome" AS ENUM('fulfilled', 'not-fulfilled');--> statement-breakpoint
CREATE TYPE "public"."inspection_kind" AS ENUM('periodic', 'unscheduled');--> statement-breakpoint
CREATE TYPE "public"."inspection_outcome" AS ENUM('met', 'follow-up', 'breach');--> statement-breakpoint
ALTER TYPE "public"."revocation_case_outcome" ADD VALUE 'lapsed';--> statement-breakpoint
CREATE TABLE "inspection_files" (
	"id" uuid PRIMARY KEY NOT NULL,
	"inspection_id" uuid NOT NULL,
	"criterion" text,
	"file_name" text NOT NULL,
	"added_by" uuid NOT NULL,
	"added_at" timestamp(3) with time zone NOT NULL,
	"sha256" text,
	"size_bytes" integer,
	"media_type" text,
	"stored_at" timestamp(3) with time zone,
	CONSTRAINT "inspection_files_stored_whole" CHECK (num_nulls("inspection_files"."sha256", "inspection_files"."size_bytes", "inspection_files"."media_type", "inspection_files"."stored_at") in (0, 4))
);
--> statement-breakpoint
CREATE TABLE "inspection_findings" (
	"inspection_id" uuid NOT NULL,
	"criterion" text NOT NULL,
	"place" smallint NOT NULL,
	"met" boolean NOT NULL,
	"remark" text,
	CONSTRAINT "inspection_findings_inspection_id_criterion_pk" PRIMARY KEY("inspection_id","criterion")
);
--> statement-breakpoint
CREATE TABLE "inspection_plan_items" (
	"plan_id" uuid NOT NULL,
	"certificate_id" uuid NOT NULL,
	CONSTRAINT "inspection_plan_items_plan_id_certificate_id_pk" PRIMARY KEY("plan_id","certificate_id")
);
--> statement-breakpoint
CREATE TABLE "inspection_plans" (
	"id" uuid PRIMARY KEY NOT NULL,
	"unit_code" text NOT NULL,
	"number" text,
	"title" text NOT NULL,
	"kind" "inspection_kind" NOT NULL,
	"year" smallint NOT NULL,
	"from_day" date NOT NULL,
	"until_day" date NOT NULL,
	"note" text,
	"created_by" uuid NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "inspection_plans_days" CHECK ("inspection_plans"."until_day" >= "inspection_plans"."from_day")
);
--> statement-breakpoint
CREATE TABLE "inspections" (
	"id" uuid PRIMARY KEY NOT NULL,
	"plan_id" uuid,
	"certificate_id" uuid NOT NULL,
	"kind" "inspection_kind" NOT NULL,
	"unit_code" text NOT NULL,
	"visited_on" date NOT NULL,
	"inspectors" text[] NOT NULL,
	"note" text,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp(3) with time zone NOT NULL,
	"outcome" "inspection_outcome",
	"conclusion" text,
	"concluded_by" uuid,
	"concluded_at" timestamp(3) with time zone,
	"task" text,
	"due_on" date,
	"answer" text,
	"answered_by" uuid,
	"answered_at" timestamp(3) with time zone,
	"task_outcome" "follow_up_outcome",
	"task_note" text,
	"task_ended_on" date,
	"task_ended_by" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "inspections_concluded_whole" CHECK (num_nulls("inspections"."outcome", "inspections"."conclusion", "inspections"."concluded_by", "inspections"."concluded_at") in (0, 4)),
	CONSTRAINT "inspections_follow_up" CHECK (num_nonnulls("inspections"."task", "inspections"."due_on") = case when "inspections"."outcome" = 'follow-up' then 2 else 0 end),
	CONSTRAINT "inspections_answered_whole" CHECK (num_nulls("inspections"."answer", "inspections"."answered_by", "inspections"."answered_at") in (0, 3) and ("inspections"."answer" is null or "inspections"."task" is not null)),
	CONSTRAINT "inspections_task_ended_whole" CHECK (num_nulls("inspections"."task_outcome", "inspections"."task_note", "inspections"."task_ended_on", "inspections"."task_ended_by") in (0, 4) and ("inspections"."task_outcome" is null or "inspections"."task" is not null))
);
--> statement-breakpoint
ALTER TABLE "revocation_cases" ADD COLUMN "inspection_id" uuid;--> statement-breakpoint
ALTER TABLE "revocation_cases" ADD COLUMN "verifiers" text;--> statement-breakpoint
ALTER TABLE "revocation_cases" ADD COLUMN "verified_on" date;--> statement-breakpoint
ALTER TABLE "revocation_cases" ADD COLUMN "verified_findings" text;--> statement-breakpoint
ALTER TABLE "revocation_cases" ADD COLUMN "confirmed" boolean;--> statement-breakpoint
ALTER TABLE "revocation_cases" ADD COLUMN "verification_by" uuid;--> statement-breakpoint
ALTER TABLE "revocation_cases" ADD COLUMN "verification_at" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "inspection_files" ADD CONSTRAINT "inspection_files_inspection_id_inspections_id_fk" FOREIGN KEY ("inspection_id") REFERENCES "public"."inspections"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inspection_files" ADD CONSTRAINT "inspection_files_added_by_accounts_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inspection_findings" ADD CONSTRAINT "inspection_findings_inspection_id_inspections_id_fk" FOREIGN KEY ("inspection_id") REFERENCES "public"."inspections"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inspection_plan_items" ADD CONSTRAINT "inspection_plan_items_plan_id_inspection_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."inspection_plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inspection_plan_items" ADD CONSTRAINT "inspection_plan_items_certificate_id_certificates_id_fk" FOREIGN KEY ("certificate_id") REFERENCES "public"."certificates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inspection_plans" ADD CONSTRAINT "inspection_plans_unit_code_units_code_fk" FOREIGN KEY ("unit_code") REFERENCES "public"."units"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inspection_plans" ADD CONSTRAINT "inspection_plans_created_by_accounts_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inspections" ADD CONSTRAINT "inspections_plan_id_inspection_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."inspection_plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inspections" ADD CONSTRAINT "inspections_certificate_id_certificates_id_fk" FOREIGN KEY ("certificate_id") REFERENCES "public"."certificates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inspections" ADD CONSTRAINT "inspections_unit_code_units_code_fk" FOREIGN KEY ("unit_code") REFERENCES "public"."units"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inspections" ADD CONSTRAINT "inspections_recorded_by_accounts_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inspections" ADD CONSTRAINT "inspections_concluded_by_accounts_id_fk" FOREIGN KEY ("concluded_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inspections" ADD CONSTRAINT "inspections_answered_by_accounts_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inspections" ADD CONSTRAINT "inspections_task_ended_by_accounts_id_fk" FOREIGN KEY ("task_ended_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "inspection_files_inspection" ON "inspection_files" USING btree ("inspection_id","id");--> statement-breakpoint
CREATE INDEX "inspection_plan_items_certificate" ON "inspection_plan_items" USING btree ("certificate_id");--> statement-breakpoint
CREATE INDEX "inspection_plans_unit" ON "inspection_plans" USING btree ("unit_code","id");--> statement-breakpoint
CREATE INDEX "inspections_certificate" ON "inspections" USING btree ("certificate_id","id");--> statement-breakpoint
CREATE INDEX "inspections_unit_day" ON "inspections" USING btree ("unit_code","visited_on");--> statement-breakpoint
CREATE INDEX "inspections_plan" ON "inspections" USING btree ("plan_id");--> statement-breakpoint
ALTER TABLE "revocation_cases" ADD CONSTRAINT "revocation_cases_verification_by_accounts_id_fk" FOREIGN KEY ("verification_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "revocation_cases_inspection" ON "revocation_cases" USING btree ("inspection_id") WHERE "revocation_cases"."inspection_id" is not null;--> statement-breakpoint
CREATE INDEX "revocation_cases_open" ON "revocation_cases" USING btree ("id") WHERE "revocation_cases"."outcome" is null;--> statement-breakpoint
ALTER TABLE "revocation_cases" ADD CONSTRAINT "revocation_cases_verified_whole" CHECK (num_nulls("revocation_cases"."verifiers", "revocation_cases"."verified_on", "revocation_cases"."verified_findings", "revocation_cases"."confirmed", "revocation_cases"."verification_by", "revocation_cases"."verification_at") in (0, 6));--> statement-breakpoint
-- by hand
-- Inspections come later in the order of modules than the cases that they lead to.
alter table revocation_cases add constraint revocation_cases_inspection_id_fk foreign key (inspection_id) references inspections (id);
