DROP INDEX "certificates_number";--> statement-breakpoint
DROP INDEX "decisions_number";--> statement-breakpoint
ALTER TABLE "decisions" ALTER COLUMN "signer_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "certificates" ADD COLUMN "issuer_office" text;--> statement-breakpoint
ALTER TABLE "certificates" ADD COLUMN "written_place" text;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "office" text;--> statement-breakpoint
CREATE UNIQUE INDEX "certificates_number" ON "certificates" USING btree ("issuer_unit_code","number",coalesce("issuer_office", ''),extract(year from "issued_on"));--> statement-breakpoint
CREATE UNIQUE INDEX "decisions_number" ON "decisions" USING btree ("unit_code","year","number",coalesce("office", ''));