CREATE TYPE "public"."revocation_case_outcome" AS ENUM('revoked', 'dropped');--> statement-breakpoint
ALTER TYPE "public"."deadline_step" ADD VALUE 'revocation';--> statement-breakpoint
CREATE TABLE "revocation_cases" (
	"id" uuid PRIMARY KEY NOT NULL,
	"certificate_id" uuid NOT NULL,
	"unit_code" text NOT NULL,
	"ground" "revocation_ground" NOT NULL,
	"finding" text NOT NULL,
	"found_on" date NOT NULL,
	"evidence_note" text,
	"opened_by" uuid NOT NULL,
	"opened_at" timestamp(3) with time zone NOT NULL,
	"outcome" "revocation_case_outcome",
	"ended_at" timestamp(3) with time zone,
	"decision_id" uuid,
	"drop_reason" text,
	"dropped_by" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "revocation_cases_ended" CHECK (("revocation_cases"."outcome" is null) = ("revocation_cases"."ended_at" is null)),
	CONSTRAINT "revocation_cases_revoked" CHECK (("revocation_cases"."outcome" is not distinct from 'revoked') = ("revocation_cases"."decision_id" is not null)),
	CONSTRAINT "revocation_cases_dropped" CHECK (num_nonnulls("revocation_cases"."drop_reason", "revocation_cases"."dropped_by") = case when "revocation_cases"."outcome" = 'dropped' then 2 else 0 end)
);
--> statement-breakpoint
ALTER TABLE "dossier_deadlines" ALTER COLUMN "dossier_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "dossier_deadlines" ADD COLUMN "revocation_case_id" uuid;--> statement-breakpoint
ALTER TABLE "revocation_cases" ADD CONSTRAINT "revocation_cases_certificate_id_certificates_id_fk" FOREIGN KEY ("certificate_id") REFERENCES "public"."certificates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revocation_cases" ADD CONSTRAINT "revocation_cases_unit_code_units_code_fk" FOREIGN KEY ("unit_code") REFERENCES "public"."units"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revocation_cases" ADD CONSTRAINT "revocation_cases_opened_by_accounts_id_fk" FOREIGN KEY ("opened_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revocation_cases" ADD CONSTRAINT "revocation_cases_decision_id_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revocation_cases" ADD CONSTRAINT "revocation_cases_dropped_by_accounts_id_fk" FOREIGN KEY ("dropped_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "revocation_cases_certificate" ON "revocation_cases" USING btree ("certificate_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "revocation_cases_one_open" ON "revocation_cases" USING btree ("certificate_id","ground") WHERE "revocation_cases"."outcome" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "dossier_deadlines_revocation" ON "dossier_deadlines" USING btree ("revocation_case_id");--> statement-breakpoint
ALTER TABLE "dossier_deadlines" ADD CONSTRAINT "dossier_deadlines_of_one" CHECK (num_nonnulls("dossier_deadlines"."dossier_id", "dossier_deadlines"."revocation_case_id") = 1);--> statement-breakpoint
ALTER TABLE "dossier_deadlines" ADD CONSTRAINT "dossier_deadlines_step" CHECK (("dossier_deadlines"."step"::text = 'revocation') = ("dossier_deadlines"."revocation_case_id" is not null));--> statement-breakpoint
-- Revocation cases come later in the order of modules than the deadlines they have.
alter table dossier_deadlines add constraint dossier_deadlines_revocation_case_id_fk foreign key (revocation_case_id) references revocation_cases (id);
