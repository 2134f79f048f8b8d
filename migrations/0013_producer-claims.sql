CREATE TABLE "producer_claims" (
	"id" uuid PRIMARY KEY NOT NULL,
	"producer_id" uuid NOT NULL,
	"code_hash" "bytea" NOT NULL,
	"issued_by" uuid NOT NULL,
	"issued_at" timestamp(3) with time zone NOT NULL,
	"used_by" uuid,
	"ended_at" timestamp(3) with time zone,
	CONSTRAINT "producer_claims_codeHash_unique" UNIQUE("code_hash"),
	CONSTRAINT "producer_claims_used_ended" CHECK ("producer_claims"."used_by" is null or "producer_claims"."ended_at" is not null)
);
--> statement-breakpoint
ALTER TABLE "producer_claims" ADD CONSTRAINT "producer_claims_producer_id_producers_id_fk" FOREIGN KEY ("producer_id") REFERENCES "public"."producers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "producer_claims" ADD CONSTRAINT "producer_claims_issued_by_accounts_id_fk" FOREIGN KEY ("issued_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "producer_claims" ADD CONSTRAINT "producer_claims_used_by_accounts_id_fk" FOREIGN KEY ("used_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "producer_claims_one_open" ON "producer_claims" USING btree ("producer_id") WHERE "producer_claims"."ended_at" is null;