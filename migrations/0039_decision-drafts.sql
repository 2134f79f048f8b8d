CREATE TYPE "public"."decision_draft_state" AS ENUM('draft', 'issued', 'dropped');--> statement-breakpoint
CREATE TABLE "decision_drafts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"state" "decision_draft_state" NOT NULL,
	"unit_code" text NOT NULL,
	"kind" "decision_kind" NOT NULL,
	"signer_title" text NOT NULL,
	"ground" "revocation_ground",
	"note" text,
	"items" jsonb NOT NULL,
	"certificate_ids" uuid[] NOT NULL,
	"drafted_by" uuid NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"updated_at" timestamp(3) with time zone NOT NULL,
	"decision_id" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "decision_drafts_issued" CHECK (("decision_drafts"."state" = 'issued') = ("decision_drafts"."decision_id" is not null)),
	CONSTRAINT "decision_drafts_ground" CHECK (("decision_drafts"."kind" = 'revoke') = ("decision_drafts"."ground" is not null))
);
--> statement-breakpoint
ALTER TABLE "decision_drafts" ADD CONSTRAINT "decision_drafts_unit_code_units_code_fk" FOREIGN KEY ("unit_code") REFERENCES "public"."units"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_drafts" ADD CONSTRAINT "decision_drafts_drafted_by_accounts_id_fk" FOREIGN KEY ("drafted_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_drafts" ADD CONSTRAINT "decision_drafts_decision_id_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "decision_drafts_unit" ON "decision_drafts" USING btree ("unit_code","id");--> statement-breakpoint
CREATE UNIQUE INDEX "decision_drafts_decision" ON "decision_drafts" USING btree ("decision_id");