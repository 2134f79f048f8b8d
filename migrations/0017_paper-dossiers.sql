ALTER TABLE "dossiers" ADD COLUMN "entered_by" uuid;--> statement-breakpoint
ALTER TABLE "dossiers" ADD COLUMN "handed_in_on" date;--> statement-breakpoint
ALTER TABLE "dossiers" ADD CONSTRAINT "dossiers_entered_by_accounts_id_fk" FOREIGN KEY ("entered_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "dossiers_from_paper" ON "dossiers" USING btree ("commune_code","id") WHERE "dossiers"."entered_by" is not null and "dossiers"."state" in ('draft', 'returned', 'supplement');--> statement-breakpoint
ALTER TABLE "dossiers" ADD CONSTRAINT "dossiers_handed_in" CHECK ("dossiers"."handed_in_on" is null or "dossiers"."filed_at" is not null);