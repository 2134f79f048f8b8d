CREATE TYPE "public"."account_kind" AS ENUM('person', 'service');--> statement-breakpoint
CREATE TYPE "public"."granted_role" AS ENUM('administrator', 'commune-officer', 'province-officer', 'province-chairman', 'ministry-officer', 'minister', 'producer');--> statement-breakpoint
CREATE TYPE "public"."certificate_end" AS ENUM('revoked', 'superseded', 'expired');--> statement-breakpoint
CREATE TYPE "public"."decision_kind" AS ENUM('recognise', 'approve-for-ministry', 'revoke');--> statement-breakpoint
CREATE TYPE "public"."revocation_ground" AS ENUM('untrue-dossier', 'criteria-no-longer-met', 'breach-of-law', 'misuse-of-mark', 'production-stopped', 'other-finding');--> statement-breakpoint
CREATE TYPE "public"."dossier_kind" AS ENUM('first', 'upgrade', 're-evaluation');--> statement-breakpoint
CREATE TYPE "public"."dossier_level" AS ENUM('province', 'ministry');--> statement-breakpoint
CREATE TYPE "public"."dossier_state" AS ENUM('draft', 'filed', 'returned', 'commune-assessed', 'forwarded', 'supplement', 'reviewed', 'scheduled', 'scoring', 'decided', 'withdrawn', 'disqualified');--> statement-breakpoint
CREATE TYPE "public"."return_step" AS ENUM('commune', 'province', 'ministry');--> statement-breakpoint
CREATE TYPE "public"."target_kind" AS ENUM('at-least', 'exactly', 'range');--> statement-breakpoint
CREATE TYPE "public"."producer_kind" AS ENUM('cooperative', 'cooperative-group', 'sme', 'farm', 'household', 'association');--> statement-breakpoint
CREATE TYPE "public"."sex" AS ENUM('female', 'male');--> statement-breakpoint
CREATE TYPE "public"."council_level" AS ENUM('province', 'ministry');--> statement-breakpoint
CREATE TYPE "public"."council_position" AS ENUM('chair', 'delegate', 'secretary', 'member');--> statement-breakpoint
CREATE TYPE "public"."outcome" AS ENUM('rated', 'knocked-out');--> statement-breakpoint
CREATE TYPE "public"."session_state" AS ENUM('planned', 'open', 'closed');--> statement-breakpoint
CREATE TYPE "public"."unit_kind" AS ENUM('nation', 'province', 'city', 'commune', 'ward', 'special-zone');--> statement-breakpoint
CREATE TYPE "public"."unit_level" AS ENUM('nation', 'province', 'commune');--> statement-breakpoint
CREATE TABLE "audit_entries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"actor_id" uuid,
	"action" text NOT NULL,
	"subject_type" text NOT NULL,
	"subject_id" text NOT NULL,
	"seq" integer NOT NULL,
	"input" text NOT NULL,
	"request_id" text,
	"hash" "bytea" NOT NULL,
	CONSTRAINT "audit_entries_one_chain" UNIQUE("subject_type","subject_id","seq"),
	CONSTRAINT "audit_entries_seq_positive" CHECK ("audit_entries"."seq" > 0)
);
--> statement-breakpoint
CREATE TABLE "counters" (
	"name" text NOT NULL,
	"scope" text NOT NULL,
	"year" integer NOT NULL,
	"value" integer NOT NULL,
	CONSTRAINT "counters_name_scope_year_pk" PRIMARY KEY("name","scope","year")
);
--> statement-breakpoint
CREATE TABLE "events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"type" text NOT NULL,
	"subject_type" text NOT NULL,
	"subject_id" text NOT NULL,
	"delivered_at" timestamp(3) with time zone
);
--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"account_id" uuid NOT NULL,
	"key" text NOT NULL,
	"action" text NOT NULL,
	"request_hash" "bytea" NOT NULL,
	"answer" text NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "idempotency_keys_account_id_key_pk" PRIMARY KEY("account_id","key")
);
--> statement-breakpoint
CREATE TABLE "account_identities" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"issuer" text NOT NULL,
	"subject" text NOT NULL,
	CONSTRAINT "account_identities_one_account" UNIQUE("issuer","subject")
);
--> statement-breakpoint
CREATE TABLE "accounts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" "account_kind" NOT NULL,
	"name" text NOT NULL,
	"name_folded" text GENERATED ALWAYS AS (fold(name)) STORED,
	"email" text,
	"password_hash" text,
	"client_secret_hash" "bytea",
	"created_at" timestamp(3) with time zone NOT NULL,
	"disabled_at" timestamp(3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "accounts_person_has_email" CHECK (("accounts"."kind" = 'person') = ("accounts"."email" is not null)),
	CONSTRAINT "accounts_password_of_person" CHECK ("accounts"."kind" = 'person' or "accounts"."password_hash" is null),
	CONSTRAINT "accounts_secret_of_service" CHECK (("accounts"."kind" = 'service') = ("accounts"."client_secret_hash" is not null))
);
--> statement-breakpoint
CREATE TABLE "grants" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"role" "granted_role" NOT NULL,
	"unit_code" text,
	"producer_id" uuid,
	CONSTRAINT "grants_once" UNIQUE NULLS NOT DISTINCT("account_id","role","unit_code","producer_id"),
	CONSTRAINT "grants_on_one_thing" CHECK (num_nonnulls("grants"."unit_code", "grants"."producer_id") = 1),
	CONSTRAINT "grants_role_fits" CHECK (("grants"."role" = 'producer') = ("grants"."producer_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "sign_in_failures" (
	"key" "bytea" PRIMARY KEY NOT NULL,
	"count" integer NOT NULL,
	"last_at" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_ins" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"expires_at" timestamp(3) with time zone NOT NULL,
	"ended_at" timestamp(3) with time zone
);
--> statement-breakpoint
CREATE TABLE "signing_keys" (
	"kid" text PRIMARY KEY NOT NULL,
	"private_key_sealed" "bytea" NOT NULL,
	"public_jwk" jsonb NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"active_from" timestamp(3) with time zone NOT NULL,
	"retired_at" timestamp(3) with time zone,
	CONSTRAINT "signing_keys_in_order" CHECK ("signing_keys"."retired_at" is null or "signing_keys"."retired_at" >= "signing_keys"."active_from")
);
--> statement-breakpoint
CREATE TABLE "certificate_numberings" (
	"unit_code" text PRIMARY KEY NOT NULL,
	"template" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "certificates" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"number" text NOT NULL,
	"issuer_unit_code" text NOT NULL,
	"decision_id" uuid NOT NULL,
	"dossier_id" uuid,
	"dossier_kind" "dossier_kind" NOT NULL,
	"product_id" uuid NOT NULL,
	"producer_id" uuid NOT NULL,
	"product_name" text NOT NULL,
	"producer_name" text NOT NULL,
	"producer_kind" "producer_kind" NOT NULL,
	"commune_code" text NOT NULL,
	"province_code" text NOT NULL,
	"instrument" text NOT NULL,
	"set_no" smallint NOT NULL,
	"star" smallint NOT NULL,
	"issued_on" date NOT NULL,
	"expires_on" date NOT NULL,
	"ended_as" "certificate_end",
	"ended_on" date,
	"revocation_ground" "revocation_ground",
	"revocation_decision_id" uuid,
	"superseded_by_id" uuid,
	"search_folded" text GENERATED ALWAYS AS (fold(code || ' ' || number || ' ' || product_name || ' ' || producer_name)) STORED,
	"created_at" timestamp(3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "certificates_star" CHECK ("certificates"."star" between 3 and 5),
	CONSTRAINT "certificates_period" CHECK ("certificates"."expires_on" > "certificates"."issued_on"),
	CONSTRAINT "certificates_end" CHECK (("certificates"."ended_as" is null) = ("certificates"."ended_on" is null)),
	CONSTRAINT "certificates_revoked" CHECK (("certificates"."ended_as" is not distinct from 'revoked') = ("certificates"."revocation_ground" is not null)),
	CONSTRAINT "certificates_superseded" CHECK (("certificates"."ended_as" is not distinct from 'superseded') = ("certificates"."superseded_by_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "decision_items" (
	"id" uuid PRIMARY KEY NOT NULL,
	"decision_id" uuid NOT NULL,
	"product_id" uuid NOT NULL,
	"star" smallint NOT NULL,
	"dossier_id" uuid,
	"result_id" uuid,
	"certificate_id" uuid,
	CONSTRAINT "decision_items_result_of_dossier" CHECK (("decision_items"."result_id" is null) = ("decision_items"."dossier_id" is null)),
	CONSTRAINT "decision_items_about_something" CHECK (num_nonnulls("decision_items"."result_id", "decision_items"."certificate_id") > 0)
);
--> statement-breakpoint
CREATE TABLE "decisions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"unit_code" text NOT NULL,
	"kind" "decision_kind" NOT NULL,
	"number" text NOT NULL,
	"signed_on" date NOT NULL,
	"year" integer NOT NULL,
	"signer_id" uuid NOT NULL,
	"signer_name" text NOT NULL,
	"signer_title" text NOT NULL,
	"ground" "revocation_ground",
	"note" text,
	"created_at" timestamp(3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "decisions_ground" CHECK (("decisions"."kind" = 'revoke') = ("decisions"."ground" is not null))
);
--> statement-breakpoint
CREATE TABLE "commune_reports" (
	"dossier_id" uuid PRIMARY KEY NOT NULL,
	"product_origin" jsonb NOT NULL,
	"local_labour" jsonb NOT NULL,
	"idea_origin" jsonb NOT NULL,
	"local_identity" jsonb NOT NULL,
	"conclusion" text NOT NULL,
	"reported_by" uuid NOT NULL,
	"reported_at" timestamp(3) with time zone NOT NULL,
	"letter_number" text,
	"letter_date" date
);
--> statement-breakpoint
CREATE TABLE "dossier_returns" (
	"id" uuid PRIMARY KEY NOT NULL,
	"dossier_id" uuid NOT NULL,
	"step" "return_step" NOT NULL,
	"message" text NOT NULL,
	"items" jsonb NOT NULL,
	"returned_by" uuid NOT NULL,
	"returned_at" timestamp(3) with time zone NOT NULL,
	"answered_at" timestamp(3) with time zone
);
--> statement-breakpoint
CREATE TABLE "dossier_reviews" (
	"id" uuid PRIMARY KEY NOT NULL,
	"dossier_id" uuid NOT NULL,
	"level" "dossier_level" NOT NULL,
	"opinion" text NOT NULL,
	"reviewed_by" uuid NOT NULL,
	"reviewed_at" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "dossiers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"product_id" uuid NOT NULL,
	"producer_id" uuid NOT NULL,
	"commune_code" text NOT NULL,
	"province_code" text NOT NULL,
	"kind" "dossier_kind" NOT NULL,
	"state" "dossier_state" NOT NULL,
	"level" "dossier_level" DEFAULT 'province' NOT NULL,
	"instrument" text,
	"set_no" smallint NOT NULL,
	"sample_count" smallint,
	"results" text,
	"next_plan" text,
	"changes" text,
	"self_assessment" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"product_code" text,
	"council_id" uuid,
	"hidden_from" uuid[] DEFAULT '{}' NOT NULL,
	"commune_receipt_number" text,
	"province_receipt_number" text,
	"created_at" timestamp(3) with time zone NOT NULL,
	"filed_at" timestamp(3) with time zone,
	"commune_received_at" timestamp(3) with time zone,
	"forwarded_at" timestamp(3) with time zone,
	"province_received_at" timestamp(3) with time zone,
	"decided_at" timestamp(3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "dossiers_filed" CHECK ("dossiers"."state" in ('draft', 'withdrawn') or ("dossiers"."filed_at" is not null and "dossiers"."instrument" is not null))
);
--> statement-breakpoint
CREATE TABLE "evidence" (
	"id" uuid PRIMARY KEY NOT NULL,
	"dossier_id" uuid NOT NULL,
	"item" text NOT NULL,
	"criteria" text[] DEFAULT '{}' NOT NULL,
	"file_name" text NOT NULL,
	"sha256" text,
	"size_bytes" integer,
	"media_type" text,
	"created_at" timestamp(3) with time zone NOT NULL,
	"stored_at" timestamp(3) with time zone,
	CONSTRAINT "evidence_stored_whole" CHECK (num_nulls("evidence"."sha256", "evidence"."size_bytes", "evidence"."media_type", "evidence"."stored_at") in (0, 4)),
	CONSTRAINT "evidence_sha256" CHECK ("evidence"."sha256" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
CREATE TABLE "plans" (
	"id" uuid PRIMARY KEY NOT NULL,
	"unit_code" text NOT NULL,
	"number" text NOT NULL,
	"title" text NOT NULL,
	"issuer" text NOT NULL,
	"issued_on" date NOT NULL,
	"from_year" smallint NOT NULL,
	"until_year" smallint NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "plans_years" CHECK ("plans"."from_year" <= "plans"."until_year")
);
--> statement-breakpoint
CREATE TABLE "targets" (
	"plan_id" uuid NOT NULL,
	"place" smallint NOT NULL,
	"indicator" text NOT NULL,
	"unit_code" text NOT NULL,
	"year" smallint NOT NULL,
	"kind" "target_kind" NOT NULL,
	"value" integer NOT NULL,
	"upper_value" integer,
	CONSTRAINT "targets_plan_id_place_pk" PRIMARY KEY("plan_id","place"),
	CONSTRAINT "targets_value" CHECK ("targets"."value" >= 0),
	CONSTRAINT "targets_range" CHECK (("targets"."kind" = 'range') = ("targets"."upper_value" is not null) and ("targets"."upper_value" is null or "targets"."upper_value" >= "targets"."value"))
);
--> statement-breakpoint
CREATE TABLE "producers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" "producer_kind" NOT NULL,
	"name" text NOT NULL,
	"name_folded" text GENERATED ALWAYS AS (fold(name)) STORED,
	"commune_code" text NOT NULL,
	"province_code" text NOT NULL,
	"tax_code" text,
	"registration_number" text,
	"registered_on" date,
	"address" text,
	"phone" text,
	"email" text,
	"representative_name" text NOT NULL,
	"representative_position" text,
	"representative_sex" "sex",
	"representative_ethnic_group" text,
	"representative_residence" text,
	"created_at" timestamp(3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "products" (
	"id" uuid PRIMARY KEY NOT NULL,
	"producer_id" uuid NOT NULL,
	"commune_code" text NOT NULL,
	"province_code" text NOT NULL,
	"name" text NOT NULL,
	"name_folded" text GENERATED ALWAYS AS (fold(name)) STORED,
	"set_no" smallint NOT NULL,
	"description" text,
	"star" smallint,
	"certificate_expires_on" date,
	"created_at" timestamp(3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "products_set_no" CHECK ("products"."set_no" between 1 and 99),
	CONSTRAINT "products_recognition" CHECK (("products"."star" is null) = ("products"."certificate_expires_on" is null) and "products"."star" between 3 and 5)
);
--> statement-breakpoint
CREATE TABLE "ballots" (
	"id" uuid PRIMARY KEY NOT NULL,
	"session_id" uuid NOT NULL,
	"dossier_id" uuid NOT NULL,
	"round" smallint NOT NULL,
	"account_id" uuid NOT NULL,
	"choices" jsonb NOT NULL,
	"total" smallint NOT NULL,
	"opinion" text,
	"submitted_at" timestamp(3) with time zone NOT NULL,
	"hash" "bytea" NOT NULL,
	CONSTRAINT "ballots_total" CHECK ("ballots"."total" between 0 and 100)
);
--> statement-breakpoint
CREATE TABLE "council_members" (
	"council_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"position" "council_position" NOT NULL,
	"organisation" text NOT NULL,
	"votes" boolean NOT NULL,
	CONSTRAINT "council_members_council_id_account_id_pk" PRIMARY KEY("council_id","account_id"),
	CONSTRAINT "council_members_secretary" CHECK ("council_members"."position" <> 'secretary' or not "council_members"."votes")
);
--> statement-breakpoint
CREATE TABLE "councils" (
	"id" uuid PRIMARY KEY NOT NULL,
	"level" "council_level" NOT NULL,
	"unit_code" text NOT NULL,
	"name" text NOT NULL,
	"decision_number" text NOT NULL,
	"decision_date" date NOT NULL,
	"quorum_numerator" smallint DEFAULT 3 NOT NULL,
	"quorum_denominator" smallint DEFAULT 4 NOT NULL,
	"spread_limit" smallint DEFAULT 10 NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "councils_level_of_unit" CHECK (("councils"."level" = 'ministry') = ("councils"."unit_code" = 'VN')),
	CONSTRAINT "councils_quorum" CHECK ("councils"."quorum_numerator" between 1 and "councils"."quorum_denominator"),
	CONSTRAINT "councils_spread_limit" CHECK ("councils"."spread_limit" between 0 and 100)
);
--> statement-breakpoint
CREATE TABLE "knock_outs" (
	"session_id" uuid NOT NULL,
	"dossier_id" uuid NOT NULL,
	"criterion" text NOT NULL,
	"ground" text NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "knock_outs_session_id_dossier_id_criterion_pk" PRIMARY KEY("session_id","dossier_id","criterion")
);
--> statement-breakpoint
CREATE TABLE "recusals" (
	"session_id" uuid NOT NULL,
	"dossier_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "recusals_session_id_dossier_id_account_id_pk" PRIMARY KEY("session_id","dossier_id","account_id")
);
--> statement-breakpoint
CREATE TABLE "results" (
	"id" uuid PRIMARY KEY NOT NULL,
	"session_id" uuid NOT NULL,
	"dossier_id" uuid NOT NULL,
	"level" "council_level" NOT NULL,
	"outcome" "outcome" NOT NULL,
	"star" smallint,
	"proposed_for_five" boolean NOT NULL,
	"mean_sum" integer NOT NULL,
	"mean_count" integer NOT NULL,
	"request" jsonb NOT NULL,
	"response" jsonb NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "results_star" CHECK (("results"."outcome" = 'rated') = ("results"."star" is not null) and "results"."star" between 1 and 5),
	CONSTRAINT "results_mean" CHECK ("results"."mean_count" > 0 and "results"."mean_sum" between 0 and 100 * "results"."mean_count"),
	CONSTRAINT "results_proposed" CHECK (not "results"."proposed_for_five" or ("results"."level" = 'province' and "results"."star" is not distinct from 5))
);
--> statement-breakpoint
CREATE TABLE "session_dossiers" (
	"session_id" uuid NOT NULL,
	"dossier_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"criteria_sha256" text NOT NULL,
	"round" smallint DEFAULT 1 NOT NULL,
	CONSTRAINT "session_dossiers_session_id_dossier_id_pk" PRIMARY KEY("session_id","dossier_id")
);
--> statement-breakpoint
CREATE TABLE "session_members" (
	"session_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"position" "council_position" NOT NULL,
	"organisation" text NOT NULL,
	"votes" boolean NOT NULL,
	"present" boolean NOT NULL,
	"present_at_closing" boolean,
	CONSTRAINT "session_members_session_id_account_id_pk" PRIMARY KEY("session_id","account_id")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"council_id" uuid NOT NULL,
	"state" "session_state" NOT NULL,
	"held_on" date NOT NULL,
	"quorum_numerator" smallint DEFAULT 3 NOT NULL,
	"quorum_denominator" smallint DEFAULT 4 NOT NULL,
	"spread_limit" smallint DEFAULT 10 NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"opened_at" timestamp(3) with time zone,
	"closed_at" timestamp(3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "sessions_opened" CHECK (("sessions"."state" = 'planned') = ("sessions"."opened_at" is null)),
	CONSTRAINT "sessions_closed" CHECK (("sessions"."state" = 'closed') = ("sessions"."closed_at" is not null)),
	CONSTRAINT "sessions_quorum" CHECK ("sessions"."quorum_numerator" between 1 and "sessions"."quorum_denominator"),
	CONSTRAINT "sessions_spread_limit" CHECK ("sessions"."spread_limit" between 0 and 100)
);
--> statement-breakpoint
CREATE TABLE "verdicts" (
	"session_id" uuid NOT NULL,
	"dossier_id" uuid NOT NULL,
	"key" text NOT NULL,
	"met" boolean NOT NULL,
	"note" text NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "verdicts_session_id_dossier_id_key_pk" PRIMARY KEY("session_id","dossier_id","key")
);
--> statement-breakpoint
CREATE TABLE "unit_periods" (
	"unit_code" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_until" date,
	"name" text NOT NULL,
	"kind" "unit_kind" NOT NULL,
	CONSTRAINT "unit_periods_unit_code_valid_from_pk" PRIMARY KEY("unit_code","valid_from"),
	CONSTRAINT "unit_periods_in_order" CHECK ("unit_periods"."valid_until" is null or "unit_periods"."valid_until" > "unit_periods"."valid_from")
);
--> statement-breakpoint
CREATE TABLE "units" (
	"code" text PRIMARY KEY NOT NULL,
	"level" "unit_level" NOT NULL,
	"parent_code" text,
	CONSTRAINT "units_code_fits_level" CHECK (("units"."level" = 'nation' and "units"."code" = 'VN' and "units"."parent_code" is null)
        or ("units"."level" = 'province' and "units"."code" ~ '^[0-9]{2}$' and "units"."parent_code" is not null)
        or ("units"."level" = 'commune' and "units"."code" ~ '^[0-9]{5}$' and "units"."parent_code" is not null))
);
--> statement-breakpoint
ALTER TABLE "account_identities" ADD CONSTRAINT "account_identities_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grants" ADD CONSTRAINT "grants_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grants" ADD CONSTRAINT "grants_unit_code_units_code_fk" FOREIGN KEY ("unit_code") REFERENCES "public"."units"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_ins" ADD CONSTRAINT "sign_ins_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificate_numberings" ADD CONSTRAINT "certificate_numberings_unit_code_units_code_fk" FOREIGN KEY ("unit_code") REFERENCES "public"."units"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificates" ADD CONSTRAINT "certificates_issuer_unit_code_units_code_fk" FOREIGN KEY ("issuer_unit_code") REFERENCES "public"."units"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificates" ADD CONSTRAINT "certificates_decision_id_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificates" ADD CONSTRAINT "certificates_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificates" ADD CONSTRAINT "certificates_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificates" ADD CONSTRAINT "certificates_producer_id_producers_id_fk" FOREIGN KEY ("producer_id") REFERENCES "public"."producers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificates" ADD CONSTRAINT "certificates_commune_code_units_code_fk" FOREIGN KEY ("commune_code") REFERENCES "public"."units"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificates" ADD CONSTRAINT "certificates_province_code_units_code_fk" FOREIGN KEY ("province_code") REFERENCES "public"."units"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificates" ADD CONSTRAINT "certificates_revocation_decision_id_decisions_id_fk" FOREIGN KEY ("revocation_decision_id") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificates" ADD CONSTRAINT "certificates_superseded_by_id_certificates_id_fk" FOREIGN KEY ("superseded_by_id") REFERENCES "public"."certificates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_items" ADD CONSTRAINT "decision_items_decision_id_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_items" ADD CONSTRAINT "decision_items_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_items" ADD CONSTRAINT "decision_items_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_items" ADD CONSTRAINT "decision_items_result_id_results_id_fk" FOREIGN KEY ("result_id") REFERENCES "public"."results"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_items" ADD CONSTRAINT "decision_items_certificate_id_certificates_id_fk" FOREIGN KEY ("certificate_id") REFERENCES "public"."certificates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_unit_code_units_code_fk" FOREIGN KEY ("unit_code") REFERENCES "public"."units"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_signer_id_accounts_id_fk" FOREIGN KEY ("signer_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commune_reports" ADD CONSTRAINT "commune_reports_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commune_reports" ADD CONSTRAINT "commune_reports_reported_by_accounts_id_fk" FOREIGN KEY ("reported_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier_returns" ADD CONSTRAINT "dossier_returns_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier_returns" ADD CONSTRAINT "dossier_returns_returned_by_accounts_id_fk" FOREIGN KEY ("returned_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier_reviews" ADD CONSTRAINT "dossier_reviews_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier_reviews" ADD CONSTRAINT "dossier_reviews_reviewed_by_accounts_id_fk" FOREIGN KEY ("reviewed_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossiers" ADD CONSTRAINT "dossiers_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossiers" ADD CONSTRAINT "dossiers_producer_id_producers_id_fk" FOREIGN KEY ("producer_id") REFERENCES "public"."producers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossiers" ADD CONSTRAINT "dossiers_commune_code_units_code_fk" FOREIGN KEY ("commune_code") REFERENCES "public"."units"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossiers" ADD CONSTRAINT "dossiers_province_code_units_code_fk" FOREIGN KEY ("province_code") REFERENCES "public"."units"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_unit_code_units_code_fk" FOREIGN KEY ("unit_code") REFERENCES "public"."units"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "targets" ADD CONSTRAINT "targets_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "targets" ADD CONSTRAINT "targets_unit_code_units_code_fk" FOREIGN KEY ("unit_code") REFERENCES "public"."units"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "producers" ADD CONSTRAINT "producers_commune_code_units_code_fk" FOREIGN KEY ("commune_code") REFERENCES "public"."units"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "producers" ADD CONSTRAINT "producers_province_code_units_code_fk" FOREIGN KEY ("province_code") REFERENCES "public"."units"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "products" ADD CONSTRAINT "products_producer_id_producers_id_fk" FOREIGN KEY ("producer_id") REFERENCES "public"."producers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "products" ADD CONSTRAINT "products_commune_code_units_code_fk" FOREIGN KEY ("commune_code") REFERENCES "public"."units"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "products" ADD CONSTRAINT "products_province_code_units_code_fk" FOREIGN KEY ("province_code") REFERENCES "public"."units"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballots" ADD CONSTRAINT "ballots_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballots" ADD CONSTRAINT "ballots_agenda_item" FOREIGN KEY ("session_id","dossier_id") REFERENCES "public"."session_dossiers"("session_id","dossier_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballots" ADD CONSTRAINT "ballots_member" FOREIGN KEY ("session_id","account_id") REFERENCES "public"."session_members"("session_id","account_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "council_members" ADD CONSTRAINT "council_members_council_id_councils_id_fk" FOREIGN KEY ("council_id") REFERENCES "public"."councils"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "council_members" ADD CONSTRAINT "council_members_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "councils" ADD CONSTRAINT "councils_unit_code_units_code_fk" FOREIGN KEY ("unit_code") REFERENCES "public"."units"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "knock_outs" ADD CONSTRAINT "knock_outs_agenda_item" FOREIGN KEY ("session_id","dossier_id") REFERENCES "public"."session_dossiers"("session_id","dossier_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recusals" ADD CONSTRAINT "recusals_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recusals" ADD CONSTRAINT "recusals_agenda_item" FOREIGN KEY ("session_id","dossier_id") REFERENCES "public"."session_dossiers"("session_id","dossier_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "results" ADD CONSTRAINT "results_agenda_item" FOREIGN KEY ("session_id","dossier_id") REFERENCES "public"."session_dossiers"("session_id","dossier_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_dossiers" ADD CONSTRAINT "session_dossiers_session_id_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."sessions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_dossiers" ADD CONSTRAINT "session_dossiers_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_members" ADD CONSTRAINT "session_members_session_id_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."sessions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_members" ADD CONSTRAINT "session_members_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_council_id_councils_id_fk" FOREIGN KEY ("council_id") REFERENCES "public"."councils"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verdicts" ADD CONSTRAINT "verdicts_agenda_item" FOREIGN KEY ("session_id","dossier_id") REFERENCES "public"."session_dossiers"("session_id","dossier_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unit_periods" ADD CONSTRAINT "unit_periods_unit_code_units_code_fk" FOREIGN KEY ("unit_code") REFERENCES "public"."units"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "units" ADD CONSTRAINT "units_parent_code_units_code_fk" FOREIGN KEY ("parent_code") REFERENCES "public"."units"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "events_undelivered" ON "events" USING btree ("id") WHERE "events"."delivered_at" is null;--> statement-breakpoint
CREATE INDEX "idempotency_keys_at" ON "idempotency_keys" USING btree ("at");--> statement-breakpoint
CREATE INDEX "account_identities_account" ON "account_identities" USING btree ("account_id");--> statement-breakpoint
CREATE UNIQUE INDEX "accounts_email" ON "accounts" USING btree (lower("email")) WHERE "accounts"."kind" = 'person';--> statement-breakpoint
CREATE INDEX "accounts_name" ON "accounts" USING gin ("name_folded" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "grants_role" ON "grants" USING btree ("role");--> statement-breakpoint
CREATE INDEX "grants_unit" ON "grants" USING btree ("unit_code");--> statement-breakpoint
CREATE INDEX "grants_producer" ON "grants" USING btree ("producer_id");--> statement-breakpoint
CREATE INDEX "sign_in_failures_last" ON "sign_in_failures" USING btree ("last_at");--> statement-breakpoint
CREATE INDEX "sign_ins_account" ON "sign_ins" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "sign_ins_expires" ON "sign_ins" USING btree ("expires_at");--> statement-breakpoint
CREATE UNIQUE INDEX "certificates_code" ON "certificates" USING btree ("code");--> statement-breakpoint
CREATE UNIQUE INDEX "certificates_number" ON "certificates" USING btree ("issuer_unit_code","number");--> statement-breakpoint
CREATE UNIQUE INDEX "certificates_one_in_force" ON "certificates" USING btree ("product_id") WHERE "certificates"."ended_as" is null;--> statement-breakpoint
CREATE INDEX "certificates_province_issued" ON "certificates" USING btree ("province_code","issued_on");--> statement-breakpoint
CREATE INDEX "certificates_province" ON "certificates" USING btree ("province_code","id");--> statement-breakpoint
CREATE INDEX "certificates_commune" ON "certificates" USING btree ("commune_code","id");--> statement-breakpoint
CREATE INDEX "certificates_producer" ON "certificates" USING btree ("producer_id","id");--> statement-breakpoint
CREATE INDEX "certificates_product" ON "certificates" USING btree ("product_id","id");--> statement-breakpoint
CREATE INDEX "certificates_search" ON "certificates" USING gin ("search_folded" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "decision_items_decision" ON "decision_items" USING btree ("decision_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "decision_items_result" ON "decision_items" USING btree ("result_id");--> statement-breakpoint
CREATE INDEX "decision_items_certificate" ON "decision_items" USING btree ("certificate_id");--> statement-breakpoint
CREATE UNIQUE INDEX "decisions_number" ON "decisions" USING btree ("unit_code","year","number");--> statement-breakpoint
CREATE INDEX "decisions_unit" ON "decisions" USING btree ("unit_code","id");--> statement-breakpoint
CREATE INDEX "dossier_returns_dossier" ON "dossier_returns" USING btree ("dossier_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "dossier_returns_one_open" ON "dossier_returns" USING btree ("dossier_id") WHERE "dossier_returns"."answered_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "dossier_reviews_one_per_level" ON "dossier_reviews" USING btree ("dossier_id","level");--> statement-breakpoint
CREATE INDEX "dossiers_producer" ON "dossiers" USING btree ("producer_id","id");--> statement-breakpoint
CREATE INDEX "dossiers_filed" ON "dossiers" USING btree ("id") WHERE "dossiers"."filed_at" is not null;--> statement-breakpoint
CREATE INDEX "dossiers_commune" ON "dossiers" USING btree ("commune_code","id") WHERE "dossiers"."filed_at" is not null;--> statement-breakpoint
CREATE INDEX "dossiers_province" ON "dossiers" USING btree ("province_code","id") WHERE "dossiers"."filed_at" is not null;--> statement-breakpoint
CREATE INDEX "dossiers_province_state" ON "dossiers" USING btree ("province_code","state","id") WHERE "dossiers"."filed_at" is not null;--> statement-breakpoint
CREATE INDEX "dossiers_council" ON "dossiers" USING btree ("council_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "dossiers_one_open" ON "dossiers" USING btree ("product_id") WHERE "dossiers"."state" not in ('decided', 'withdrawn', 'disqualified');--> statement-breakpoint
CREATE INDEX "evidence_dossier" ON "evidence" USING btree ("dossier_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "plans_number" ON "plans" USING btree ("unit_code","number","issued_on");--> statement-breakpoint
CREATE INDEX "plans_unit" ON "plans" USING btree ("unit_code","id");--> statement-breakpoint
CREATE UNIQUE INDEX "targets_one" ON "targets" USING btree ("plan_id","indicator","unit_code","year");--> statement-breakpoint
CREATE UNIQUE INDEX "producers_tax_code" ON "producers" USING btree ("tax_code");--> statement-breakpoint
CREATE INDEX "producers_commune" ON "producers" USING btree ("commune_code","id");--> statement-breakpoint
CREATE INDEX "producers_province" ON "producers" USING btree ("province_code","id");--> statement-breakpoint
CREATE INDEX "producers_name" ON "producers" USING gin ("name_folded" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "products_producer" ON "products" USING btree ("producer_id","id");--> statement-breakpoint
CREATE INDEX "products_province" ON "products" USING btree ("province_code","id");--> statement-breakpoint
CREATE INDEX "products_name" ON "products" USING gin ("name_folded" gin_trgm_ops);--> statement-breakpoint
CREATE UNIQUE INDEX "ballots_one_per_round" ON "ballots" USING btree ("session_id","dossier_id","round","account_id");--> statement-breakpoint
CREATE INDEX "council_members_account" ON "council_members" USING btree ("account_id");--> statement-breakpoint
CREATE UNIQUE INDEX "council_members_one_chair" ON "council_members" USING btree ("council_id") WHERE "council_members"."position" = 'chair';--> statement-breakpoint
CREATE INDEX "councils_unit" ON "councils" USING btree ("unit_code","id");--> statement-breakpoint
CREATE UNIQUE INDEX "results_one_per_agenda_item" ON "results" USING btree ("session_id","dossier_id");--> statement-breakpoint
CREATE INDEX "results_dossier" ON "results" USING btree ("dossier_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "session_dossiers_position" ON "session_dossiers" USING btree ("session_id","position");--> statement-breakpoint
CREATE INDEX "session_dossiers_dossier" ON "session_dossiers" USING btree ("dossier_id");--> statement-breakpoint
CREATE INDEX "session_members_account" ON "session_members" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "sessions_council" ON "sessions" USING btree ("council_id","id");--> statement-breakpoint
CREATE INDEX "units_parent" ON "units" USING btree ("parent_code");