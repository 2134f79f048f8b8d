CREATE TABLE "revocation_notices" (
	"id" uuid PRIMARY KEY NOT NULL,
	"certificate_id" uuid NOT NULL,
	"decision_id" uuid NOT NULL,
	"number" text NOT NULL,
	"issued_on" date NOT NULL,
	"signer_name" text NOT NULL,
	"signer_title" text NOT NULL,
	"paper" jsonb NOT NULL,
	"issued_at" timestamp(3) with time zone NOT NULL,
	"issued_by" uuid NOT NULL,
	"sha256" text,
	"size_bytes" integer,
	"signed_sha256" text,
	"signed_size_bytes" integer,
	"signed_at" timestamp(3) with time zone,
	"signers" jsonb,
	CONSTRAINT "revocation_notices_once" UNIQUE("certificate_id"),
	CONSTRAINT "revocation_notices_printed" CHECK (num_nonnulls("revocation_notices"."sha256", "revocation_notices"."size_bytes") in (0, 2)),
	CONSTRAINT "revocation_notices_signed" CHECK (num_nonnulls("revocation_notices"."signed_sha256", "revocation_notices"."signed_size_bytes", "revocation_notices"."signed_at", "revocation_notices"."signers") = case when "revocation_notices"."signed_sha256" is null then 0 else 4 end and ("revocation_notices"."signed_sha256" is null or "revocation_notices"."sha256" is not null))
);
--> statement-breakpoint
ALTER TABLE "revocation_notices" ADD CONSTRAINT "revocation_notices_certificate_id_certificates_id_fk" FOREIGN KEY ("certificate_id") REFERENCES "public"."certificates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revocation_notices" ADD CONSTRAINT "revocation_notices_decision_id_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revocation_notices" ADD CONSTRAINT "revocation_notices_issued_by_accounts_id_fk" FOREIGN KEY ("issued_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "revocation_notices_decision" ON "revocation_notices" USING btree ("decision_id");--> statement-breakpoint
-- by hand
-- As issued_documents: what a notice says and the bytes it was printed to never change, nor does a signed file go.
create trigger revocation_notices_stay before update or delete on revocation_notices
  for each row execute function issued_document_stays();
--> statement-breakpoint
create trigger revocation_notices_not_emptied before truncate on revocation_notices
  for each statement execute function refuse_change();
