CREATE TYPE "public"."reading_way" AS ENUM('signed-in', 'link');--> statement-breakpoint
CREATE TABLE "evidence_readings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"account_id" uuid NOT NULL,
	"dossier_id" uuid NOT NULL,
	"evidence_id" uuid NOT NULL,
	"file_name" text NOT NULL,
	"sha256" text NOT NULL,
	"way" "reading_way" NOT NULL
);
--> statement-breakpoint
ALTER TABLE "evidence_readings" ADD CONSTRAINT "evidence_readings_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence_readings" ADD CONSTRAINT "evidence_readings_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "evidence_readings_dossier" ON "evidence_readings" USING btree ("dossier_id","id");--> statement-breakpoint
CREATE INDEX "evidence_readings_account" ON "evidence_readings" USING btree ("evidence_id","account_id","at");--> statement-breakpoint
-- Who read what stays as it was written.
revoke update, delete on evidence_readings from ocop_service;
--> statement-breakpoint
create trigger evidence_readings_only_grow before update or delete on evidence_readings
  for each statement execute function refuse_change();
