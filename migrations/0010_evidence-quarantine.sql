ALTER TABLE "evidence" ADD COLUMN "quarantined_at" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "evidence" ADD COLUMN "infected_with" text;--> statement-breakpoint
CREATE INDEX "evidence_sha256" ON "evidence" USING btree ("sha256");--> statement-breakpoint
CREATE INDEX "evidence_quarantined" ON "evidence" USING btree ("quarantined_at") WHERE "evidence"."quarantined_at" is not null;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_quarantine_of_content" CHECK ("evidence"."quarantined_at" is null or "evidence"."sha256" is not null);