CREATE TABLE "issued_ballots" (
	"id" uuid PRIMARY KEY NOT NULL,
	"ballot_id" uuid NOT NULL,
	"paper" jsonb NOT NULL,
	"issued_at" timestamp(3) with time zone NOT NULL,
	"sha256" text,
	"size_bytes" integer,
	"signed_sha256" text,
	"signed_size_bytes" integer,
	"signed_at" timestamp(3) with time zone,
	"signers" jsonb,
	CONSTRAINT "issued_ballots_once" UNIQUE("ballot_id"),
	CONSTRAINT "issued_ballots_printed" CHECK (num_nonnulls("issued_ballots"."sha256", "issued_ballots"."size_bytes") in (0, 2)),
	CONSTRAINT "issued_ballots_signed" CHECK (num_nonnulls("issued_ballots"."signed_sha256", "issued_ballots"."signed_size_bytes", "issued_ballots"."signed_at", "issued_ballots"."signers") = case when "issued_ballots"."signed_sha256" is null then 0 else 4 end and ("issued_ballots"."signed_sha256" is null or "issued_ballots"."sha256" is not null))
);
--> statement-breakpoint
ALTER TABLE "issued_ballots" ADD CONSTRAINT "issued_ballots_ballot_id_ballots_id_fk" FOREIGN KEY ("ballot_id") REFERENCES "public"."ballots"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- by hand
-- As issued_documents: what a ballot says and the bytes it was printed to never change, nor does a signed file go.
create trigger issued_ballots_stay before update or delete on issued_ballots
  for each row execute function issued_document_stays();
--> statement-breakpoint
create trigger issued_ballots_not_emptied before truncate on issued_ballots
  for each statement execute function refuse_change();
