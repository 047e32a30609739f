import type { RequestContext, ServiceDeps } from '../platform/context.js';
import type { ApiModule } from '../platform/module.js';
import type { SealedColumn } from '../platform/vault/index.js';
import { AuditService } from './audit/audit.service.js';
import { AnnexIssueService } from './bid-annexes/annex-issue.service.js';
import { AnnexPaperService } from './bid-annexes/annex-paper.service.js';
import { BidAnnexService } from './bid-annexes/bid-annex.service.js';
import { NamedPeopleService } from './bid-annexes/named-people.service.js';
import { CalendarService } from './calendar/calendar.service.js';
import { CalendarChangeService } from './calendar/calendar-change.service.js';
import { CertificateService } from './certificates/certificate.service.js';
import { CertificateReviewService } from './certificates/certificate-review.service.js';
import { CertificateTypeService } from './certificates/certificate-type.service.js';
import { CompanyStandingService } from './certificates/company-standing.service.js';
import { ExpiryService } from './certificates/expiry.service.js';
import { InsuranceMonthService } from './certificates/insurance-month.service.js';
import { SendingService } from './certificates/sending.service.js';
import { SendingOverrideService } from './certificates/sending-override.service.js';
import { AcceptanceCertificateService } from './contracts/acceptance-certificate.service.js';
import { ContractService } from './contracts/contract.service.js';
import { RetentionService } from './contracts/retention.service.js';
import { CoverageService } from './coverage/coverage.service.js';
import { IntervalService } from './coverage/interval.service.js';
import { CustomerService } from './customers/customer.service.js';
import { DashboardService } from './dashboard/dashboard.service.js';
import { DeviceService } from './devices/device.service.js';
import { ListingService } from './devices/listing.service.js';
import { FileAccess } from './files/file.access.js';
import { FileService } from './files/file.service.js';
import { type FileOwners, gatherFileOwners } from './files/file-owner.js';
import { SecondFactorService } from './identity/second-factor.service.js';
import { SessionService } from './identity/session.service.js';
import { UserService } from './identity/user.service.js';
import { ImportService } from './imports/import.service.js';
import { ImportRunService } from './imports/import-run.service.js';
import { DigestService } from './inbox/digest.service.js';
import { InboxService } from './inbox/inbox.service.js';
import { KeyRotationService } from './keys/key-rotation.service.js';
import { modules } from './modules.js';
import { PartService } from './parts/part.service.js';
import { PartFitService } from './parts/part-fit.service.js';
import { PartPhotoService } from './parts/part-photo.service.js';
import { ConsentService } from './people/consent.service.js';
import { ErasureService } from './people/erasure.service.js';
import { IdentityNumberService } from './people/identity-number.service.js';
import { PeopleWordService } from './people/people-word.service.js';
import { PersonService } from './people/person.service.js';
import { PersonalDataLog } from './people/personal-data-log.js';
import { PersonalDocuments } from './people/personal-documents.js';
import { ShelfService } from './places/shelf.service.js';
import { StockPlaceService } from './places/stock-place.service.js';
import { MarketSampleService } from './prices/market-sample.service.js';
import { PriceDraftService } from './prices/price-draft.service.js';
import { PriceForService } from './prices/price-for.service.js';
import { PriceListService } from './prices/price-list.service.js';
import { PublicationService } from './prices/publication.service.js';
import { PublishPreviewService } from './prices/publish-preview.service.js';
import { ServiceItemService } from './prices/service-item.service.js';
import { ProductService } from './products/product.service.js';
import { LetterheadService } from './quotes/letterhead.service.js';
import { QuoteService } from './quotes/quote.service.js';
import { QuoteDecisionService } from './quotes/quote-decision.service.js';
import { QuotePaperService } from './quotes/quote-paper.service.js';
import { QuotePricing } from './quotes/quote-pricing.js';
import { ReminderService } from './reminders/reminder.service.js';
import { ScanApplyService } from './scan-batches/scan-apply.service.js';
import { ScanBatchService } from './scan-batches/scan-batch.service.js';
import { SearchService } from './search/search.service.js';
import { SettingService } from './settings/setting.service.js';
import { Ledger } from './stock/ledger.js';
import { LoanerService } from './stock/loaner.service.js';
import { ReservationService } from './stock/reservation.service.js';
import { SpareReadinessService } from './stock/spare-readiness.service.js';
import { StockCareService } from './stock/stock-care.service.js';
import { StockCountService } from './stock/stock-count.service.js';
import { StockCountPostingService } from './stock/stock-count-posting.service.js';
import { StockPostingService } from './stock/stock-posting.service.js';
import { StockReversalService } from './stock/stock-reversal.service.js';
import { StockSummaryService } from './stock/stock-summary.service.js';
import { StockUnits } from './stock/stock-units.js';
import { TraineeService } from './trainings/trainee.service.js';
import { TrainingService } from './trainings/training.service.js';

/** All services of one transaction. One line per module. */
export function createServices(deps: ServiceDeps) {
  const audit = new AuditService(deps);
  const fileAccess = new FileAccess(deps, fileOwners);
  const files = new FileService(deps, audit, fileAccess);
  const sessions = new SessionService(deps);
  const calendar = new CalendarService(deps);
  const intervals = new IntervalService(deps, calendar);
  const settings = new SettingService(deps, audit);
  const contracts = new ContractService(deps, audit, intervals);
  const letterhead = new LetterheadService(deps, audit);
  const quotePricing = new QuotePricing(deps, calendar);
  const quotes = new QuoteService(deps, audit, quotePricing);
  const ledger = new Ledger(deps, audit);
  const units = new StockUnits(deps);
  const inbox = new InboxService(deps);
  const people = new PersonService(deps, audit);
  const certificates = new CertificateService(deps, audit);
  const sending = new SendingService(deps);
  const personalDataLog = new PersonalDataLog(deps);
  const personalDocuments = new PersonalDocuments(deps, files);
  const identityNumbers = new IdentityNumberService(deps, audit, people, personalDataLog);
  const bidAnnexes = new BidAnnexService(deps, audit);
  return {
    audit,
    files,
    fileAccess,
    keyRotation: new KeyRotationService(deps, sealedColumns),
    sessions,
    secondFactors: new SecondFactorService(deps, audit, sessions),
    users: new UserService(deps, audit, sessions),
    customers: new CustomerService(deps, audit),
    contracts,
    acceptanceCertificates: new AcceptanceCertificateService(deps, audit, contracts, intervals),
    retention: new RetentionService(deps, audit, contracts),
    products: new ProductService(deps, audit),
    devices: new DeviceService(deps, audit, intervals),
    parts: new PartService(deps, audit),
    partFits: new PartFitService(deps, audit),
    partPhotos: new PartPhotoService(deps, audit),
    places: new StockPlaceService(deps, audit),
    serviceItems: new ServiceItemService(deps, audit),
    priceLists: new PriceListService(deps, audit),
    priceDrafts: new PriceDraftService(deps, audit),
    publications: new PublicationService(deps, audit, settings),
    publishPreviews: new PublishPreviewService(deps, settings),
    priceFor: new PriceForService(deps),
    marketSamples: new MarketSampleService(deps, audit),
    settings,
    people,
    identityNumbers,
    consents: new ConsentService(deps, audit, people, personalDocuments),
    erasure: new ErasureService(deps, audit, people, personalDocuments),
    personalDocuments,
    peopleWords: new PeopleWordService(deps),
    certificateTypes: new CertificateTypeService(deps, audit),
    certificates,
    certificateReviews: new CertificateReviewService(deps, certificates),
    insuranceMonths: new InsuranceMonthService(deps, audit),
    expiries: new ExpiryService(deps),
    companyStanding: new CompanyStandingService(deps),
    sending,
    sendingOverrides: new SendingOverrideService(deps, audit, sending),
    personalDataLog,
    bidAnnexes,
    annexIssues: new AnnexIssueService(deps, audit, bidAnnexes, letterhead, identityNumbers, personalDataLog),
    annexPapers: new AnnexPaperService(deps, files),
    namedPeople: new NamedPeopleService(deps),
    scanBatches: new ScanBatchService(deps, audit, files),
    scanApplications: new ScanApplyService(deps, fileAccess),
    shelves: new ShelfService(deps, audit),
    listings: new ListingService(deps, audit, intervals),
    intervals,
    coverage: new CoverageService(deps, audit, calendar, contracts),
    letterhead,
    quotes,
    quoteDecisions: new QuoteDecisionService(deps, audit, quotes, quotePricing, letterhead),
    quotePapers: new QuotePaperService(deps, audit, quotes, letterhead),
    dashboard: new DashboardService(deps),
    search: new SearchService(deps),
    calendar,
    calendarChanges: new CalendarChangeService(deps, audit, calendar, intervals),
    imports: new ImportService(deps, audit),
    importRuns: new ImportRunService(deps),
    stockPostings: new StockPostingService(deps, ledger, units),
    stockCare: new StockCareService(deps, ledger, units),
    stockReversals: new StockReversalService(deps, ledger, units),
    reservations: new ReservationService(deps, audit, ledger, units),
    loaners: new LoanerService(deps, ledger, units),
    stockCounts: new StockCountService(deps, audit),
    stockCountPostings: new StockCountPostingService(deps, ledger, units, settings),
    stockSummary: new StockSummaryService(deps),
    spareReadiness: new SpareReadinessService(deps),
    trainings: new TrainingService(deps, audit),
    trainees: new TraineeService(deps, audit),
    inbox,
    digests: new DigestService(deps),
    reminders: new ReminderService(deps, inbox),
  };
}

/** Asked when services are made, after all modules are there. */
const fileOwners: FileOwners = gatherFileOwners(modules);
const sealedColumns: readonly SealedColumn[] = modules.flatMap((module) => module.sealed ?? []);

export type Services = ReturnType<typeof createServices>;

/** What a resolver gets from `@Ctx()`. */
export type Context = RequestContext<Services>;

/** The type of a module's `x.module.ts`. */
export interface Module extends ApiModule<Services> {
  /** What its records say about their files. */
  readonly fileOwners?: FileOwners;
}
