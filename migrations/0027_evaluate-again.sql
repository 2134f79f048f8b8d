ALTER TYPE "public"."decision_kind" ADD VALUE 'evaluate-again' BEFORE 'revoke';--> statement-breakpoint
DROP INDEX "dossier_reviews_one_per_level";--> statement-breakpoint
CREATE INDEX "dossier_reviews_dossier" ON "dossier_reviews" USING btree ("dossier_id","id");