CREATE TABLE "dossier_advisers" (
	"dossier_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	CONSTRAINT "dossier_advisers_dossier_id_account_id_pk" PRIMARY KEY("dossier_id","account_id")
);
--> statement-breakpoint
ALTER TABLE "dossiers" ADD COLUMN "parts_asked_at" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "dossier_advisers" ADD CONSTRAINT "dossier_advisers_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier_advisers" ADD CONSTRAINT "dossier_advisers_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- by hand
update dossiers set parts_asked_at = request.asked_at from central_requests request
  where request.dossier_id = dossiers.id and request.answered_at is null;
--> statement-breakpoint
insert into dossier_advisers (dossier_id, account_id)
  select dossier_id, saved_by from advisory_reviews
  union select dossier_id, handed_over_by from advisory_reviews where handed_over_by is not null;
