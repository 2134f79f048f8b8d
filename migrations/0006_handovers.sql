CREATE TABLE "dossier_handovers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"dossier_id" uuid NOT NULL,
	"level" "dossier_level" NOT NULL,
	"letter_number" text NOT NULL,
	"letter_date" date NOT NULL,
	"samples_handed_over" smallint NOT NULL,
	"sent_by" uuid NOT NULL,
	"sent_at" timestamp(3) with time zone NOT NULL,
	"acknowledged_by" uuid,
	"acknowledged_at" timestamp(3) with time zone,
	"samples_received" smallint,
	"recalled_by" uuid,
	"recalled_at" timestamp(3) with time zone,
	"recall_reason" text,
	CONSTRAINT "dossier_handovers_acknowledged_whole" CHECK (num_nulls("dossier_handovers"."acknowledged_by", "dossier_handovers"."acknowledged_at", "dossier_handovers"."samples_received") in (0, 3)),
	CONSTRAINT "dossier_handovers_recalled_whole" CHECK (num_nulls("dossier_handovers"."recalled_by", "dossier_handovers"."recalled_at", "dossier_handovers"."recall_reason") in (0, 3)),
	CONSTRAINT "dossier_handovers_one_end" CHECK ("dossier_handovers"."acknowledged_at" is null or "dossier_handovers"."recalled_at" is null),
	CONSTRAINT "dossier_handovers_samples" CHECK ("dossier_handovers"."samples_handed_over" >= 0 and "dossier_handovers"."samples_received" between 0 and "dossier_handovers"."samples_handed_over")
);
--> statement-breakpoint
ALTER TABLE "dossier_handovers" ADD CONSTRAINT "dossier_handovers_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier_handovers" ADD CONSTRAINT "dossier_handovers_sent_by_accounts_id_fk" FOREIGN KEY ("sent_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier_handovers" ADD CONSTRAINT "dossier_handovers_acknowledged_by_accounts_id_fk" FOREIGN KEY ("acknowledged_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier_handovers" ADD CONSTRAINT "dossier_handovers_recalled_by_accounts_id_fk" FOREIGN KEY ("recalled_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "dossier_handovers_dossier" ON "dossier_handovers" USING btree ("dossier_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "dossier_handovers_one_open" ON "dossier_handovers" USING btree ("dossier_id") WHERE "dossier_handovers"."acknowledged_at" is null and "dossier_handovers"."recalled_at" is null;