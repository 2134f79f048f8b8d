CREATE TABLE "decision_documents" (
	"id" uuid PRIMARY KEY NOT NULL,
	"decision_id" uuid NOT NULL,
	"paper" jsonb NOT NULL,
	"issued_at" timestamp(3) with time zone NOT NULL,
	"issued_by" uuid NOT NULL,
	"sha256" text,
	"size_bytes" integer,
	"signed_sha256" text,
	"signed_size_bytes" integer,
	"signed_at" timestamp(3) with time zone,
	"signers" jsonb,
	CONSTRAINT "decision_documents_printed" CHECK (num_nonnulls("decision_documents"."sha256", "decision_documents"."size_bytes") in (0, 2)),
	CONSTRAINT "decision_documents_signed" CHECK (num_nonnulls("decision_documents"."signed_sha256", "decision_documents"."signed_size_bytes", "decision_documents"."signed_at", "decision_documents"."signers") = case when "decision_documents"."signed_sha256" is null then 0 else 4 end and ("decision_documents"."signed_sha256" is null or "decision_documents"."sha256" is not null))
);
--> statement-breakpoint
ALTER TABLE "decision_drafts" ADD COLUMN "legal_bases" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "decision_documents" ADD CONSTRAINT "decision_documents_decision_id_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_documents" ADD CONSTRAINT "decision_documents_issued_by_accounts_id_fk" FOREIGN KEY ("issued_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "decision_documents_once" ON "decision_documents" USING btree ("decision_id");--> statement-breakpoint
-- by hand
-- As issued_documents: what a document says and the bytes it was printed to never change, nor does a signed file go.
create trigger decision_documents_stay before update or delete on decision_documents
  for each row execute function issued_document_stays();
--> statement-breakpoint
create trigger decision_documents_not_emptied before truncate on decision_documents
  for each statement execute function refuse_change();
