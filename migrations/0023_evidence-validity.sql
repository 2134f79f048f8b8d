ALTER TABLE "evidence" ADD COLUMN "valid_from" date;--> statement-breakpoint
ALTER TABLE "evidence" ADD COLUMN "valid_until" date;--> statement-breakpoint
ALTER TABLE "evidence" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_validity" CHECK ("evidence"."valid_until" >= "evidence"."valid_from");