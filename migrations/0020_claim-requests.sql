CREATE TABLE "producer_claim_requests" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"commune_code" text NOT NULL,
	"producer_name" text NOT NULL,
	"tax_code" text,
	"receipt_number" text,
	"explanation" text NOT NULL,
	"requested_at" timestamp(3) with time zone NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp(3) with time zone,
	"producer_id" uuid,
	"reason" text,
	CONSTRAINT "producer_claim_requests_decided_whole" CHECK (num_nulls("producer_claim_requests"."decided_by", "producer_claim_requests"."decided_at") in (0, 2)),
	CONSTRAINT "producer_claim_requests_one_outcome" CHECK (num_nonnulls("producer_claim_requests"."producer_id", "producer_claim_requests"."reason") = num_nonnulls("producer_claim_requests"."decided_at"))
);
--> statement-breakpoint
ALTER TABLE "producer_claim_requests" ADD CONSTRAINT "producer_claim_requests_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "producer_claim_requests" ADD CONSTRAINT "producer_claim_requests_commune_code_units_code_fk" FOREIGN KEY ("commune_code") REFERENCES "public"."units"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "producer_claim_requests" ADD CONSTRAINT "producer_claim_requests_decided_by_accounts_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "producer_claim_requests" ADD CONSTRAINT "producer_claim_requests_producer_id_producers_id_fk" FOREIGN KEY ("producer_id") REFERENCES "public"."producers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "producer_claim_requests_open" ON "producer_claim_requests" USING btree ("commune_code","id") WHERE "producer_claim_requests"."decided_at" is null;--> statement-breakpoint
CREATE INDEX "producer_claim_requests_account" ON "producer_claim_requests" USING btree ("account_id","id");