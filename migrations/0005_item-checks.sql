CREATE TYPE "public"."check_result" AS ENUM('accepted', 'missing', 'illegible', 'expired', 'wrong', 'not-applicable');--> statement-breakpoint
CREATE TABLE "dossier_checks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"dossier_id" uuid NOT NULL,
	"step" "return_step" NOT NULL,
	"item" text NOT NULL,
	"result" "check_result" NOT NULL,
	"reason" text,
	"note" text,
	"basis" text NOT NULL,
	"checked_by" uuid NOT NULL,
	"checked_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "dossier_checks_reason" CHECK (("dossier_checks"."result" = 'accepted') = ("dossier_checks"."reason" is null))
);
--> statement-breakpoint
ALTER TABLE "dossier_checks" ADD CONSTRAINT "dossier_checks_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier_checks" ADD CONSTRAINT "dossier_checks_checked_by_accounts_id_fk" FOREIGN KEY ("checked_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "dossier_checks_dossier" ON "dossier_checks" USING btree ("dossier_id","id");--> statement-breakpoint
-- What an office found stays as it was found; a later finding is another row.
create trigger dossier_checks_stay before update or delete on dossier_checks for each statement execute function refuse_change();
