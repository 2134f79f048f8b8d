CREATE TABLE "ballot_drafts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"session_id" uuid NOT NULL,
	"dossier_id" uuid NOT NULL,
	"round" smallint NOT NULL,
	"account_id" uuid NOT NULL,
	"choices" jsonb NOT NULL,
	"opinion" text,
	"saved_at" timestamp(3) with time zone NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "ballot_drafts" ADD CONSTRAINT "ballot_drafts_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_drafts" ADD CONSTRAINT "ballot_drafts_agenda_item" FOREIGN KEY ("session_id","dossier_id") REFERENCES "public"."session_dossiers"("session_id","dossier_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_drafts" ADD CONSTRAINT "ballot_drafts_member" FOREIGN KEY ("session_id","account_id") REFERENCES "public"."session_members"("session_id","account_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "ballot_drafts_one_per_round" ON "ballot_drafts" USING btree ("session_id","dossier_id","round","account_id");