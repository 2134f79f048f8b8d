CREATE TYPE "public"."document_kind" AS ENUM('minutes', 'council-report', 'result-notice');--> statement-breakpoint
CREATE TABLE "issued_documents" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" "document_kind" NOT NULL,
	"session_id" uuid NOT NULL,
	"session_closed_at" timestamp(3) with time zone NOT NULL,
	"dossier_id" uuid,
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
	CONSTRAINT "issued_documents_once" UNIQUE NULLS NOT DISTINCT("session_id","kind","dossier_id","session_closed_at"),
	CONSTRAINT "issued_documents_of_dossier" CHECK (("issued_documents"."kind" = 'result-notice') = ("issued_documents"."dossier_id" is not null)),
	CONSTRAINT "issued_documents_printed" CHECK (num_nonnulls("issued_documents"."sha256", "issued_documents"."size_bytes") in (0, 2)),
	CONSTRAINT "issued_documents_signed" CHECK (num_nonnulls("issued_documents"."signed_sha256", "issued_documents"."signed_size_bytes", "issued_documents"."signed_at", "issued_documents"."signers") = case when "issued_documents"."signed_sha256" is null then 0 else 4 end and ("issued_documents"."signed_sha256" is null or "issued_documents"."sha256" is not null))
);
--> statement-breakpoint
CREATE TABLE "kept_files" (
	"sha256" text PRIMARY KEY NOT NULL,
	"at" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "issued_documents" ADD CONSTRAINT "issued_documents_session_id_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."sessions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "issued_documents" ADD CONSTRAINT "issued_documents_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "issued_documents" ADD CONSTRAINT "issued_documents_issued_by_accounts_id_fk" FOREIGN KEY ("issued_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "issued_documents_dossier" ON "issued_documents" USING btree ("dossier_id");--> statement-breakpoint
-- by hand
-- What an issued document says and the bytes it was printed to never change, nor does a signed file go.
create function issued_document_stays() returns trigger language plpgsql as $$
declare
  files constant text[] := array['sha256', 'size_bytes', 'signed_sha256', 'signed_size_bytes', 'signed_at', 'signers'];
begin
  if tg_op = 'DELETE' or to_jsonb(new) - files <> to_jsonb(old) - files
     or (old.sha256 is not null and (new.sha256, new.size_bytes) is distinct from (old.sha256, old.size_bytes))
     or (old.signed_sha256 is not null and new.signed_sha256 is null) then
    raise exception 'issued documents are never changed' using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;
--> statement-breakpoint
create trigger issued_documents_stay before update or delete on issued_documents
  for each row execute function issued_document_stays();
--> statement-breakpoint
create trigger issued_documents_not_emptied before truncate on issued_documents
  for each statement execute function refuse_change();
