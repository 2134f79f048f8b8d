CREATE TYPE "public"."key_purpose" AS ENUM('access-token', 'certificate');--> statement-breakpoint
CREATE TABLE "certificate_seals" (
	"certificate_id" uuid PRIMARY KEY NOT NULL,
	"kid" text NOT NULL,
	"jws" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "signing_keys" ADD COLUMN "purpose" "key_purpose" DEFAULT 'access-token' NOT NULL;--> statement-breakpoint
ALTER TABLE "certificate_seals" ADD CONSTRAINT "certificate_seals_certificate_id_certificates_id_fk" FOREIGN KEY ("certificate_id") REFERENCES "public"."certificates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificate_seals" ADD CONSTRAINT "certificate_seals_kid_signing_keys_kid_fk" FOREIGN KEY ("kid") REFERENCES "public"."signing_keys"("kid") ON DELETE no action ON UPDATE no action;