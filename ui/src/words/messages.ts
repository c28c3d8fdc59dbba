// One function for each message of the catalogue, made from locales/ by
// `cargo run -p vejviser-words-generator`. A change here is lost; docs/translating.md tells more.

import { say } from './say.svelte';

/**
 * »ja«
 */
export function answerYes(lang?: string): string {
  return say('answer-yes', null, null, lang);
}

/**
 * »nej«
 */
export function answerNo(lang?: string): string {
  return say('answer-no', null, null, lang);
}

/**
 * »Vælg et regneark«
 */
export function bringInWhich(lang?: string): string {
  return say('bring-in-which', null, null, lang);
}

/**
 * »Regneark«
 */
export function bringInKind(lang?: string): string {
  return say('bring-in-kind', null, null, lang);
}

/**
 * »Begynd med det regneark, I har«
 */
export function bringInBeginTitle(lang?: string): string {
  return say('bring-in-begin-title', null, null, lang);
}

/**
 * »I ser hver række, før noget hentes ind, og det hele kan fortrydes på én gang. Filer af typen .xlsx, .xls, .ods og .csv kan læses. Selve filen bliver ikke ændret.«
 */
export function bringInBegin(lang?: string): string {
  return say('bring-in-begin', null, null, lang);
}

/**
 * »Vælg fil«
 */
export function bringInChoose(lang?: string): string {
  return say('bring-in-choose', null, null, lang);
}

/**
 * »Vælg en anden fil«
 */
export function bringInChooseOther(lang?: string): string {
  return say('bring-in-choose-other', null, null, lang);
}

/**
 * »Udelad kolonnen og læs videre«
 */
export function bringInWithoutCpr(lang?: string): string {
  return say('bring-in-without-cpr', null, null, lang);
}

/**
 * »Hvem står på listen?«
 */
export function bringInWhose(lang?: string): string {
  return say('bring-in-whose', null, null, lang);
}

/**
 * »Bogstavernes kode«
 */
export function bringInEncoding(lang?: string): string {
  return say('bring-in-encoding', null, null, lang);
}

/**
 * »Fundet af Vejviser«
 */
export function bringInEncodingFound(lang?: string): string {
  return say('bring-in-encoding-found', null, null, lang);
}

/**
 * »Ser æ, ø og å forkerte ud i navnene, så prøv en anden.«
 */
export function bringInEncodingHint(lang?: string): string {
  return say('bring-in-encoding-hint', null, null, lang);
}

/**
 * »Sådan læses kolonnerne«
 */
export function bringInColumns(lang?: string): string {
  return say('bring-in-columns', null, null, lang);
}

/**
 * »Kolonne { $letter }«
 * @param said.letter – the column's letter
 */
export function bringInColumn(said: { letter: string }, lang?: string): string {
  return say('bring-in-column', null, said, lang);
}

/**
 * »{ $count } tilmelding hentes ind«
 * »{ $count } tilmeldinger hentes ind«
 * @param said.count – registrations that can be taken in
 */
export function bringInCountTaken(said: { count: number }, lang?: string): string {
  return say('bring-in-count-taken', null, said, lang);
}

/**
 * »{ $count } med noget at se på«
 * »{ $count } med noget at se på«
 * @param said.count – rows with something to look at
 */
export function bringInCountLook(said: { count: number }, lang?: string): string {
  return say('bring-in-count-look', null, said, lang);
}

/**
 * »{ $count } hentes ikke ind«
 * »{ $count } hentes ikke ind«
 * @param said.count – rows that are not taken in
 */
export function bringInCountLeft(said: { count: number }, lang?: string): string {
  return say('bring-in-count-left', null, said, lang);
}

/**
 * »Rækkerne i regnearket«
 */
export function bringInRows(lang?: string): string {
  return say('bring-in-rows', null, null, lang);
}

/**
 * »Række«
 */
export function bringInRow(lang?: string): string {
  return say('bring-in-row', null, null, lang);
}

/**
 * »Forstået sådan«
 */
export function bringInUnderstood(lang?: string): string {
  return say('bring-in-understood', null, null, lang);
}

/**
 * »Se på«
 */
export function bringInToLookAt(lang?: string): string {
  return say('bring-in-to-look-at', null, null, lang);
}

/**
 * »Klar«
 */
export function bringInReady(lang?: string): string {
  return say('bring-in-ready', null, null, lang);
}

/**
 * »Se på den«
 */
export function bringInLook(lang?: string): string {
  return say('bring-in-look', null, null, lang);
}

/**
 * »Kan ikke hentes ind«
 */
export function bringInRefused(lang?: string): string {
  return say('bring-in-refused', null, null, lang);
}

/**
 * »Sprunget over«
 */
export function bringInLeftOut(lang?: string): string {
  return say('bring-in-left-out', null, null, lang);
}

/**
 * »Udelad rækken«
 */
export function bringInLeaveRowOut(lang?: string): string {
  return say('bring-in-leave-row-out', null, null, lang);
}

/**
 * »Tag rækken med alligevel«
 */
export function bringInTakeRow(lang?: string): string {
  return say('bring-in-take-row', null, null, lang);
}

/**
 * »Hent arket ind«
 */
export function bringInTakeSheet(lang?: string): string {
  return say('bring-in-take-sheet', null, null, lang);
}

/**
 * »Række { $row }«
 * @param said.row – the row's number, as the spreadsheet program shows it
 */
export function bringInRowNumber(said: { row: string }, lang?: string): string {
  return say('bring-in-row-number', null, said, lang);
}

/**
 * »Måske den samme«
 */
export function bringInAlike(lang?: string): string {
  return say('bring-in-alike', null, null, lang);
}

/**
 * »Står måske i registret: { $why }«
 * @param said.why – in what they are alike
 */
export function bringInInRegister(said: { why: string }, lang?: string): string {
  return say('bring-in-in-register', null, said, lang);
}

/**
 * »Måske den samme som i række { $row }: { $why }«
 * @param said.row – the earlier row's number
 * @param said.why – in what they are alike
 */
export function bringInInRow(said: { row: string; why: string }, lang?: string): string {
  return say('bring-in-in-row', null, said, lang);
}

/**
 * »Her er ingen rækker«
 */
export function bringInNothingHere(lang?: string): string {
  return say('bring-in-nothing-here', null, null, lang);
}

/**
 * »Vælg en af de andre visninger for at se resten af filen.«
 */
export function bringInNothingHereText(lang?: string): string {
  return say('bring-in-nothing-here-text', null, null, lang);
}

/**
 * »Læg filen væk«
 */
export function bringInGiveUp(lang?: string): string {
  return say('bring-in-give-up', null, null, lang);
}

/**
 * »Ingen kan hentes ind«
 * »Hent { $count } tilmelding ind«
 * »Hent { $count } tilmeldinger ind«
 * @param said.count – registrations that will be taken in; 0 when there is none
 */
export function bringInTakeIn(said: { count: number }, lang?: string): string {
  return say('bring-in-take-in', null, said, lang);
}

/**
 * »{ $count } tilmelding er hentet ind«
 * »{ $count } tilmeldinger er hentet ind«
 * @param said.count – registrations that were taken in
 */
export function bringInDoneTitle(said: { count: number }, lang?: string): string {
  return say('bring-in-done-title', null, said, lang);
}

/**
 * »Det hele kan fortrydes på én gang. Vejviser husker, hvordan kolonnerne blev læst, til næste fil af samme slags.«
 */
export function bringInDone(lang?: string): string {
  return say('bring-in-done', null, null, lang);
}

/**
 * »Det er fortrudt«
 */
export function bringInUndoneTitle(lang?: string): string {
  return say('bring-in-undone-title', null, null, lang);
}

/**
 * »Registret er, som det var, før filen blev hentet ind.«
 */
export function bringInUndone(lang?: string): string {
  return say('bring-in-undone', null, null, lang);
}

/**
 * »Se ventelisten«
 */
export function bringInToList(lang?: string): string {
  return say('bring-in-to-list', null, null, lang);
}

/**
 * »Hent et regneark mere«
 */
export function bringInAnother(lang?: string): string {
  return say('bring-in-another', null, null, lang);
}

/**
 * »Kalender«
 */
export function calendarMenu(lang?: string): string {
  return say('calendar-menu', null, null, lang);
}

/**
 * »Åbn i min kalender«
 */
export function calendarOpen(lang?: string): string {
  return say('calendar-open', null, null, lang);
}

/**
 * »Gem som kalenderfil«
 */
export function calendarSave(lang?: string): string {
  return say('calendar-save', null, null, lang);
}

/**
 * »Det ligger nu i dit kalenderprogram, hvis du siger ja dér.«
 */
export function calendarOpened(lang?: string): string {
  return say('calendar-opened', null, null, lang);
}

/**
 * »Kalenderfilen er gemt.«
 */
export function calendarSaved(lang?: string): string {
  return say('calendar-saved', null, null, lang);
}

/**
 * »finde en ven«
 */
export function consentPurposeFindFriend(lang?: string): string {
  return say('consent-purpose-find-friend', null, null, lang);
}

/**
 * »give navn og kontakt til den ven, vi foreslår«
 */
export function consentPurposeShareWithFriend(lang?: string): string {
  return say('consent-purpose-share-with-friend', null, null, lang);
}

/**
 * »give kommunen besked«
 */
export function consentPurposeShareWithMunicipality(lang?: string): string {
  return say('consent-purpose-share-with-municipality', null, null, lang);
}

/**
 * »tælle med i statistik«
 */
export function consentPurposeStatistics(lang?: string): string {
  return say('consent-purpose-statistics', null, null, lang);
}

/**
 * »få nyheder«
 */
export function consentPurposeNews(lang?: string): string {
  return say('consent-purpose-news', null, null, lang);
}

/**
 * »underskrevet seddel«
 */
export function consentHowSignedSlip(lang?: string): string {
  return say('consent-how-signed-slip', null, null, lang);
}

/**
 * »mundtligt, med vidne«
 */
export function consentHowWitnessedWord(lang?: string): string {
  return say('consent-how-witnessed-word', null, null, lang);
}

/**
 * »kursus«
 */
export function courseKindCourse(lang?: string): string {
  return say('course-kind-course', null, null, lang);
}

/**
 * »workshop«
 */
export function courseKindWorkshop(lang?: string): string {
  return say('course-kind-workshop', null, null, lang);
}

/**
 * »seminar«
 */
export function courseKindSeminar(lang?: string): string {
  return say('course-kind-seminar', null, null, lang);
}

/**
 * »temadag«
 */
export function courseKindThemeDay(lang?: string): string {
  return say('course-kind-theme-day', null, null, lang);
}

/**
 * »frivillige«
 */
export function courseAudienceVolunteers(lang?: string): string {
  return say('course-audience-volunteers', null, null, lang);
}

/**
 * »deltagere«
 */
export function courseAudienceParticipants(lang?: string): string {
  return say('course-audience-participants', null, null, lang);
}

/**
 * »frivillige og deltagere sammen«
 */
export function courseAudienceBoth(lang?: string): string {
  return say('course-audience-both', null, null, lang);
}

/**
 * »ledere«
 */
export function courseAudienceLeaders(lang?: string): string {
  return say('course-audience-leaders', null, null, lang);
}

/**
 * »person«
 */
export function courseUnitPerson(lang?: string): string {
  return say('course-unit-person', null, null, lang);
}

/**
 * »husstand«
 */
export function courseUnitHousehold(lang?: string): string {
  return say('course-unit-household', null, null, lang);
}

/**
 * »vennepar«
 */
export function courseUnitMatch(lang?: string): string {
  return say('course-unit-match', null, null, lang);
}

/**
 * »Sæt dato og tid.«
 */
export function courseNeedsSessions(lang?: string): string {
  return say('course-needs-sessions', null, null, lang);
}

/**
 * »{ $count } mødegang er planlagt.«
 * »{ $count } mødegange er planlagt.«
 * @param said.count – the course's sessions, at least one
 */
export function courseHasSessions(said: { count: number }, lang?: string): string {
  return say('course-has-sessions', null, said, lang);
}

/**
 * »Find et sted.«
 */
export function courseNeedsPlace(lang?: string): string {
  return say('course-needs-place', null, null, lang);
}

/**
 * »Sted: { $place }«
 * @param said.place – the name of the place, or that it is online
 */
export function courseHasPlace(said: { place: string }, lang?: string): string {
  return say('course-has-place', null, said, lang);
}

/**
 * »Find en underviser.«
 */
export function courseNeedsTeacher(lang?: string): string {
  return say('course-needs-teacher', null, null, lang);
}

/**
 * »Underviser: { $name }«
 * @param said.name – who teaches
 */
export function courseHasTeacher(said: { name: string }, lang?: string): string {
  return say('course-has-teacher', null, said, lang);
}

/**
 * »Der mangler { $count } person, før der er nok.«
 * »Der mangler { $count } personer, før der er nok.«
 * @param said.count – people missing to the minimum, at least one
 */
export function coursePeopleMissing(said: { count: number }, lang?: string): string {
  return say('course-people-missing', null, said, lang);
}

/**
 * »Der er nok tilmeldte.«
 */
export function coursePeopleEnough(lang?: string): string {
  return say('course-people-enough', null, null, lang);
}

/**
 * »Tilmelding senest { $date }.«
 * @param said.date – the last day for signing up; a date, as Rust has written it
 */
export function courseSignUpBy(said: { date: string }, lang?: string): string {
  return say('course-sign-up-by', null, said, lang);
}

/**
 * »Tilmeldingen sluttede { $date }. Beslut, om kurset skal holdes.«
 * @param said.date – the last day for signing up, which has passed; a date, as Rust has written it
 */
export function courseDecide(said: { date: string }, lang?: string): string {
  return say('course-decide', null, said, lang);
}

/**
 * »Spørg { $name }.«
 * @param said.name – who holds the course, to be asked
 */
export function courseAsk(said: { name: string }, lang?: string): string {
  return say('course-ask', null, said, lang);
}

/**
 * »{ $count } tilmelding er rykket op fra ventelisten. Ring og sig det.«
 * »{ $count } tilmeldinger er rykket op fra ventelisten. Ring og sig det.«
 * @param said.count – enrolments that moved up from the waiting list and were not told, at least one
 */
export function courseToTell(said: { count: number }, lang?: string): string {
  return say('course-to-tell', null, said, lang);
}

/**
 * »Notér, hvem der kom { $date }.«
 * »Notér, hvem der kom, på { $count } mødegange, den første { $date }.«
 * @param said.count – sessions that are over and of which nobody noted who came, at least one
 * @param said.date – the day of the first of them; a date, as Rust has written it
 */
export function courseToNote(said: { count: number; date: string }, lang?: string): string {
  return say('course-to-note', null, said, lang);
}

/**
 * »Den sidste mødegang var { $date }. Notér, at kurset er afholdt.«
 * @param said.date – the day of the last session; a date, as Rust has written it
 */
export function courseToHold(said: { date: string }, lang?: string): string {
  return say('course-to-hold', null, said, lang);
}

/**
 * »{ $name } har også plads på { $course } { $at }.«
 * @param said.name – the person
 * @param said.course – the other course
 * @param said.at – day and time, as »24.12.2026 18:30«
 */
export function courseClash(said: { name: string; course: string; at: string }, lang?: string): string {
  return say('course-clash', null, said, lang);
}

/**
 * »En, hvis navn er beskyttet, har også plads på { $course } { $at }.«
 * @param said.course – the other course
 * @param said.at – day and time, as »24.12.2026 18:30«
 */
export function courseClashProtected(said: { course: string; at: string }, lang?: string): string {
  return say('course-clash-protected', null, said, lang);
}

/**
 * »Har deltaget i { $course }: { $came } af { $sessions } mødegange«
 * @param said.course – the course's title
 * @param said.came – sessions the person came to
 * @param said.sessions – the course's sessions
 */
export function courseTookPart(said: { course: string; came: number; sessions: number }, lang?: string): string {
  return say('course-took-part', null, said, lang);
}

/**
 * »Har plads på { $course }«
 * @param said.course – the course's title
 */
export function courseHasAPlace(said: { course: string }, lang?: string): string {
  return say('course-has-a-place', null, said, lang);
}

/**
 * »Står på ventelisten til { $course }«
 * @param said.course – the course's title
 */
export function courseIsWaiting(said: { course: string }, lang?: string): string {
  return say('course-is-waiting', null, said, lang);
}

/**
 * »Har meldt afbud til { $course }«
 * @param said.course – the course's title
 */
export function courseSignedOff(said: { course: string }, lang?: string): string {
  return say('course-signed-off', null, said, lang);
}

/**
 * »Kom ikke til { $course }«
 * @param said.course – the course's title
 */
export function courseStayedAway(said: { course: string }, lang?: string): string {
  return say('course-stayed-away', null, said, lang);
}

/**
 * »Var tilmeldt { $course }, som blev aflyst«
 * @param said.course – the course's title
 */
export function courseWasCancelled(said: { course: string }, lang?: string): string {
  return say('course-was-cancelled', null, said, lang);
}

/**
 * »Kalender«
 */
export function courseCalendar(lang?: string): string {
  return say('course-calendar', null, null, lang);
}

/**
 * »Hvor skal kalenderfilen gemmes?«
 */
export function courseCalendarWhere(lang?: string): string {
  return say('course-calendar-where', null, null, lang);
}

/**
 * »Kurset«
 */
export function coursesOne(lang?: string): string {
  return say('courses-one', null, null, lang);
}

/**
 * »Fremmøde«
 */
export function coursesAttendance(lang?: string): string {
  return say('courses-attendance', null, null, lang);
}

/**
 * »Piletasterne går rundt, mellemrum sætter et kryds. Krydserne bliver husket undervejs.«
 */
export function coursesAttendanceHint(lang?: string): string {
  return say('courses-attendance-hint', null, null, lang);
}

/**
 * »Ingen har plads på kurset endnu. Når de har, står de her.«
 */
export function coursesAttendanceNobody(lang?: string): string {
  return say('courses-attendance-nobody', null, null, lang);
}

/**
 * »Kurset har ingen mødegange endnu. Skriv først, hvornår det er.«
 */
export function coursesAttendanceNoSession(lang?: string): string {
  return say('courses-attendance-no-session', null, null, lang);
}

/**
 * »Gem fremmødet«
 */
export function coursesSaveAttendance(lang?: string): string {
  return say('courses-save-attendance', null, null, lang);
}

/**
 * »Alle kom«
 */
export function coursesAllCame(lang?: string): string {
  return say('courses-all-came', null, null, lang);
}

/**
 * »Alle kom: { $session }«
 * @param said.session – the session, as »Mødegang 2«
 */
export function coursesAllCameTo(said: { session: string }, lang?: string): string {
  return say('courses-all-came-to', null, said, lang);
}

/**
 * »{ $came } af { $people } kom«
 * @param said.came – people who came to the session
 * @param said.people – people who have a place
 */
export function coursesCameOf(said: { came: number; people: number }, lang?: string): string {
  return say('courses-came-of', null, said, lang);
}

/**
 * »Ikke endnu«
 */
export function coursesNotYet(lang?: string): string {
  return say('courses-not-yet', null, null, lang);
}

/**
 * »Find en person«
 */
export function coursesFindRow(lang?: string): string {
  return say('courses-find-row', null, null, lang);
}

/**
 * »Ingen af dem hedder det.«
 */
export function coursesNoSuchRow(lang?: string): string {
  return say('courses-no-such-row', null, null, lang);
}

/**
 * »Én mødegang er ikke noteret endnu.«
 * »{ $count } mødegange er ikke noteret endnu.«
 * @param said.count – sessions that have begun and of which nobody has noted who came, at least one
 */
export function coursesAttendanceOpen(said: { count: number }, lang?: string): string {
  return say('courses-attendance-open', null, said, lang);
}

/**
 * »Invitation«
 */
export function coursesKindInvitation(lang?: string): string {
  return say('courses-kind-invitation', null, null, lang);
}

/**
 * »Kurset er flyttet«
 */
export function coursesKindMoved(lang?: string): string {
  return say('courses-kind-moved', null, null, lang);
}

/**
 * »Plads fra ventelisten«
 */
export function coursesKindPlace(lang?: string): string {
  return say('courses-kind-place', null, null, lang);
}

/**
 * »Aflysning«
 */
export function coursesKindCancellation(lang?: string): string {
  return say('courses-kind-cancellation', null, null, lang);
}

/**
 * »Notér, at de ved det«
 */
export function coursesNoteTold(lang?: string): string {
  return say('courses-note-told', null, null, lang);
}

/**
 * »Udskriv til kurset«
 */
export function coursesPrintTitle(lang?: string): string {
  return say('courses-print-title', null, null, lang);
}

/**
 * »Til at dele ud og hænge op«
 */
export function coursesProgrammeHint(lang?: string): string {
  return say('courses-programme-hint', null, null, lang);
}

/**
 * »Kun til den, der holder kurset: navn og kryds«
 */
export function coursesAttendancePrintHint(lang?: string): string {
  return say('courses-attendance-print-hint', null, null, lang);
}

/**
 * »Navnet stort, til at klippe ud og sætte på tøjet«
 */
export function coursesBadgesHint(lang?: string): string {
  return say('courses-badges-hint', null, null, lang);
}

/**
 * »Til at folde og stille på bordet«
 */
export function coursesSignsHint(lang?: string): string {
  return say('courses-signs-hint', null, null, lang);
}

/**
 * »Til dem, der er noteret som kommet«
 */
export function coursesCertificatesHint(lang?: string): string {
  return say('courses-certificates-hint', null, null, lang);
}

/**
 * »Hvem skal have et bevis?«
 */
export function coursesCertificateFor(lang?: string): string {
  return say('courses-certificate-for', null, null, lang);
}

/**
 * »Alle, der kom«
 */
export function coursesEverybodyWhoCame(lang?: string): string {
  return say('courses-everybody-who-came', null, null, lang);
}

/**
 * »Siderne laves«
 */
export function coursesMakingPages(lang?: string): string {
  return say('courses-making-pages', null, null, lang);
}

/**
 * »Stop udskriften«
 */
export function coursesPrintStop(lang?: string): string {
  return say('courses-print-stop', null, null, lang);
}

/**
 * »Udskriften blev stoppet. Intet er gemt.«
 */
export function coursesPrintStopped(lang?: string): string {
  return say('courses-print-stopped', null, null, lang);
}

/**
 * »Her vises kun den første side.«
 * »Her vises kun de første { $count } sider.«
 * @param said.count – pages that are shown, at least one
 */
export function coursesFirstPages(said: { count: number }, lang?: string): string {
  return say('courses-first-pages', null, said, lang);
}

/**
 * »Notér kurset som afholdt«
 */
export function coursesHold(lang?: string): string {
  return say('courses-hold', null, null, lang);
}

/**
 * »Hvor mange gav kurset hvert antal point?«
 */
export function coursesScoresAsk(lang?: string): string {
  return say('courses-scores-ask', null, null, lang);
}

/**
 * »Tæl svarene uden navne: 1 er det laveste, 5 det højeste. Spurgte I ikke, så lad felterne stå tomme.«
 */
export function coursesScoresWhy(lang?: string): string {
  return say('courses-scores-why', null, null, lang);
}

/**
 * »Ingen har svaret«
 * »{ $count } har svaret«
 * »{ $count } har svaret«
 * @param said.count – people who gave a score; 0 when nobody was asked
 */
export function coursesScoresGiven(said: { count: number }, lang?: string): string {
  return say('courses-scores-given', null, said, lang);
}

/**
 * »I gennemsnit { $score }«
 * @param said.score – the mean of the scores, with one decimal
 */
export function coursesScoresMean(said: { score: string }, lang?: string): string {
  return say('courses-scores-mean', null, said, lang);
}

/**
 * »Kurset er afholdt. { $count } frivillig er nu introduceret.«
 * »Kurset er afholdt. { $count } frivillige er nu introduceret.«
 * @param said.count – volunteers now noted as introduced, at least one
 */
export function coursesIntroduced(said: { count: number }, lang?: string): string {
  return say('courses-introduced', null, said, lang);
}

/**
 * »Kurser«
 */
export function coursesAll(lang?: string): string {
  return say('courses-all', null, null, lang);
}

/**
 * »Planlæg et kursus«
 */
export function coursesPlan(lang?: string): string {
  return say('courses-plan', null, null, lang);
}

/**
 * »Kommende kurser«
 */
export function coursesUpcoming(lang?: string): string {
  return say('courses-upcoming', null, null, lang);
}

/**
 * »Ingen kurser endnu«
 */
export function coursesEmptyTitle(lang?: string): string {
  return say('courses-empty-title', null, null, lang);
}

/**
 * »Her står gruppens kurser og workshops. Planlæg det første. Dato og sted kan komme senere.«
 */
export function coursesEmpty(lang?: string): string {
  return say('courses-empty', null, null, lang);
}

/**
 * »Der er ikke planlagt noget kursus.«
 */
export function coursesNoUpcoming(lang?: string): string {
  return say('courses-no-upcoming', null, null, lang);
}

/**
 * »Kurset er fyldt«
 * »{ $count } ledig plads«
 * »{ $count } ledige pladser«
 * @param said.count – free places; 0 when the course is full
 */
export function coursesPlacesLeft(said: { count: number }, lang?: string): string {
  return say('courses-places-left', null, said, lang);
}

/**
 * »Plads til alle«
 */
export function coursesNoLimit(lang?: string): string {
  return say('courses-no-limit', null, null, lang);
}

/**
 * »Ingen venter«
 * »{ $count } venter«
 * »{ $count } venter«
 * @param said.count – people on the waiting list; 0 when nobody waits
 */
export function coursesWaitingCount(said: { count: number }, lang?: string): string {
  return say('courses-waiting-count', null, said, lang);
}

/**
 * »{ $count } mødegang«
 * »{ $count } mødegange«
 * @param said.count – sessions of a course, at least one
 */
export function coursesSessionCount(said: { count: number }, lang?: string): string {
  return say('courses-session-count', null, said, lang);
}

/**
 * »personer har plads«
 */
export function coursesWithAPlace(lang?: string): string {
  return say('courses-with-a-place', null, null, lang);
}

/**
 * »Beslut, om det holdes«
 */
export function coursesToDecide(lang?: string): string {
  return say('courses-to-decide', null, null, lang);
}

/**
 * »Ingen kom«
 * »{ $count } kom«
 * »{ $count } kom«
 * @param said.count – people who came; 0 when nobody did
 */
export function coursesCameCount(said: { count: number }, lang?: string): string {
  return say('courses-came-count', null, said, lang);
}

/**
 * »{ $score } af 5«
 * @param said.score – the mean of the scores, with one decimal
 */
export function coursesScoreOf(said: { score: string }, lang?: string): string {
  return say('courses-score-of', null, said, lang);
}

/**
 * »Rediger kurset«
 */
export function coursesEdit(lang?: string): string {
  return say('courses-edit', null, null, lang);
}

/**
 * »Hold kurset igen«
 */
export function coursesRepeat(lang?: string): string {
  return say('courses-repeat', null, null, lang);
}

/**
 * »Bekræft kurset«
 */
export function coursesConfirm(lang?: string): string {
  return say('courses-confirm', null, null, lang);
}

/**
 * »Aflys kurset«
 */
export function coursesCancel(lang?: string): string {
  return say('courses-cancel', null, null, lang);
}

/**
 * »Åbn kurset igen«
 */
export function coursesReopen(lang?: string): string {
  return say('courses-reopen', null, null, lang);
}

/**
 * »Om kurset«
 */
export function coursesAbout(lang?: string): string {
  return say('courses-about', null, null, lang);
}

/**
 * »Mødegange«
 */
export function coursesSessions(lang?: string): string {
  return say('courses-sessions', null, null, lang);
}

/**
 * »Ingen mødegange er planlagt endnu.«
 */
export function coursesNoSessions(lang?: string): string {
  return say('courses-no-sessions', null, null, lang);
}

/**
 * »Har plads«
 */
export function coursesInside(lang?: string): string {
  return say('courses-inside', null, null, lang);
}

/**
 * »Ingen har plads endnu. Tilmeld den første.«
 */
export function coursesNobodyIn(lang?: string): string {
  return say('courses-nobody-in', null, null, lang);
}

/**
 * »Venteliste«
 */
export function coursesWaiting(lang?: string): string {
  return say('courses-waiting', null, null, lang);
}

/**
 * »Den øverste, der er plads til, får den næste ledige plads.«
 */
export function coursesWaitingHint(lang?: string): string {
  return say('courses-waiting-hint', null, null, lang);
}

/**
 * »Har meldt afbud«
 */
export function coursesOff(lang?: string): string {
  return say('courses-off', null, null, lang);
}

/**
 * »Meld fra«
 */
export function coursesSignOff(lang?: string): string {
  return say('courses-sign-off', null, null, lang);
}

/**
 * »Meld fra: nr. { $number }«
 * @param said.number – its place in the list
 */
export function coursesSignOffNumber(said: { number: number }, lang?: string): string {
  return say('courses-sign-off-number', null, said, lang);
}

/**
 * »Meld fra: nr. { $number } på ventelisten«
 * @param said.number – its place in the list
 */
export function coursesTakeOffWaiting(said: { number: number }, lang?: string): string {
  return say('courses-take-off-waiting', null, said, lang);
}

/**
 * »Flyt nr. { $number } op«
 * @param said.number – its place in the list
 */
export function coursesMoveUp(said: { number: number }, lang?: string): string {
  return say('courses-move-up', null, said, lang);
}

/**
 * »Flyt nr. { $number } ned«
 * @param said.number – its place in the list
 */
export function coursesMoveDown(said: { number: number }, lang?: string): string {
  return say('courses-move-down', null, said, lang);
}

/**
 * »Står nu som nr. { $number } på ventelisten.«
 * @param said.number – its place in the list
 */
export function coursesStandsAt(said: { number: number }, lang?: string): string {
  return say('courses-stands-at', null, said, lang);
}

/**
 * »Rykket op fra ventelisten: ring og sig det«
 */
export function coursesCalled(lang?: string): string {
  return say('courses-called', null, null, lang);
}

/**
 * »Har fået besked«
 */
export function coursesTold(lang?: string): string {
  return say('courses-told', null, null, lang);
}

/**
 * »{ $name } har fået besked«
 * @param said.name – who got a place
 */
export function coursesToldName(said: { name: string }, lang?: string): string {
  return say('courses-told-name', null, said, lang);
}

/**
 * »Fik besked { $date }«
 * @param said.date – the day
 */
export function coursesToldOn(said: { date: string }, lang?: string): string {
  return say('courses-told-on', null, said, lang);
}

/**
 * »Afbud { $date }«
 * @param said.date – the day
 */
export function coursesOffOn(said: { date: string }, lang?: string): string {
  return say('courses-off-on', null, said, lang);
}

/**
 * »{ $count } person«
 * »{ $count } personer«
 * @param said.count – people enrolled as one, at least one
 */
export function coursesPeopleCount(said: { count: number }, lang?: string): string {
  return say('courses-people-count', null, said, lang);
}

/**
 * »Skal to steder på samme tid«
 */
export function coursesClashes(lang?: string): string {
  return say('courses-clashes', null, null, lang);
}

/**
 * »Kurset i tal«
 */
export function coursesFigures(lang?: string): string {
  return say('courses-figures', null, null, lang);
}

/**
 * »Pladser«
 */
export function coursesFigurePlaces(lang?: string): string {
  return say('courses-figure-places', null, null, lang);
}

/**
 * »Kom mindst én gang«
 */
export function coursesFigureCame(lang?: string): string {
  return say('courses-figure-came', null, null, lang);
}

/**
 * »Frivillige, der kom«
 */
export function coursesFigureVolunteers(lang?: string): string {
  return say('courses-figure-volunteers', null, null, lang);
}

/**
 * »Deltagere, der kom«
 */
export function coursesFigureParticipants(lang?: string): string {
  return say('courses-figure-participants', null, null, lang);
}

/**
 * »Point i gennemsnit«
 */
export function coursesFigureScore(lang?: string): string {
  return say('courses-figure-score', null, null, lang);
}

/**
 * »Kurset er afholdt. Udskriv kursusbeviserne.«
 */
export function coursesNowCertificates(lang?: string): string {
  return say('courses-now-certificates', null, null, lang);
}

/**
 * »Nyt kursus«
 */
export function coursesNew(lang?: string): string {
  return say('courses-new', null, null, lang);
}

/**
 * »Alt er taget med fra det tidligere kursus, og datoerne er flyttet et år. Ret dem, og gem.«
 */
export function coursesRepeated(lang?: string): string {
  return say('courses-repeated', null, null, lang);
}

/**
 * »Skriv titlen på mindst ét sprog. De andre kan komme senere.«
 */
export function coursesTitlesHint(lang?: string): string {
  return say('courses-titles-hint', null, null, lang);
}

/**
 * »Mødegang { $number }«
 * @param said.number – which session, counted from the first
 */
export function coursesSessionNumber(said: { number: number }, lang?: string): string {
  return say('courses-session-number', null, said, lang);
}

/**
 * »Tilføj en mødegang«
 */
export function coursesSessionAdd(lang?: string): string {
  return say('courses-session-add', null, null, lang);
}

/**
 * »Fjern mødegang { $number }«
 * @param said.number – which session, counted from the first
 */
export function coursesSessionRemove(said: { number: number }, lang?: string): string {
  return say('courses-session-remove', null, said, lang);
}

/**
 * »Fremmødet er noteret, så mødegangen kan ikke fjernes.«
 */
export function coursesSessionNoted(lang?: string): string {
  return say('courses-session-noted', null, null, lang);
}

/**
 * »Pladser og frister«
 */
export function coursesPeopleAndDeadlines(lang?: string): string {
  return say('courses-people-and-deadlines', null, null, lang);
}

/**
 * »Er der færre, spørger vi, om kurset skal holdes.«
 */
export function coursesMinimumHint(lang?: string): string {
  return say('courses-minimum-hint', null, null, lang);
}

/**
 * »Er kurset fyldt, kommer de næste på venteliste.«
 */
export function coursesMaximumHint(lang?: string): string {
  return say('courses-maximum-hint', null, null, lang);
}

/**
 * »Frivillige, der har været med, er introduceret, når kurset er afholdt.«
 */
export function coursesIntroducesHint(lang?: string): string {
  return say('courses-introduces-hint', null, null, lang);
}

/**
 * »Tilmeld«
 */
export function coursesEnrol(lang?: string): string {
  return say('courses-enrol', null, null, lang);
}

/**
 * »Tilmeld til kurset«
 */
export function coursesEnrolTitle(lang?: string): string {
  return say('courses-enrol-title', null, null, lang);
}

/**
 * »Hvem skal med?«
 */
export function coursesEnrolWho(lang?: string): string {
  return say('courses-enrol-who', null, null, lang);
}

/**
 * »Skriv et navn. Personen kan tilmeldes alene, med familien eller med sin ven.«
 */
export function coursesEnrolHint(lang?: string): string {
  return say('courses-enrol-hint', null, null, lang);
}

/**
 * »Ingen med det navn er i registret.«
 */
export function coursesEnrolNobody(lang?: string): string {
  return say('courses-enrol-nobody', null, null, lang);
}

/**
 * »Tilmeldt med plads.«
 */
export function coursesEnrolled(lang?: string): string {
  return say('courses-enrolled', null, null, lang);
}

/**
 * »Kurset er fyldt. Tilmeldingen står som nr. { $number } på ventelisten.«
 * @param said.number – its place in the list
 */
export function coursesEnrolledWaits(said: { number: number }, lang?: string): string {
  return say('courses-enrolled-waits', null, said, lang);
}

/**
 * »Tilmeld til et kursus«
 */
export function coursesEnrolIn(lang?: string): string {
  return say('courses-enrol-in', null, null, lang);
}

/**
 * »Hvilket kursus?«
 */
export function coursesEnrolWhich(lang?: string): string {
  return say('courses-enrol-which', null, null, lang);
}

/**
 * »Intet kursus er åbent for tilmelding.«
 */
export function coursesNoneOpen(lang?: string): string {
  return say('courses-none-open', null, null, lang);
}

/**
 * »Se kurset«
 */
export function coursesShow(lang?: string): string {
  return say('courses-show', null, null, lang);
}

/**
 * »Kun dem, der er i registret, kan tilmeldes herfra.«
 */
export function coursesOnlyKnown(lang?: string): string {
  return say('courses-only-known', null, null, lang);
}

/**
 * »Vælg mindst én.«
 */
export function coursesChooseSomeone(lang?: string): string {
  return say('courses-choose-someone', null, null, lang);
}

/**
 * »Ingen fik plads«
 * »{ $count } tilmelding fik plads«
 * »{ $count } tilmeldinger fik plads«
 * @param said.count – sign-ups that got a place; 0 when none did
 */
export function coursesManyIn(said: { count: number }, lang?: string): string {
  return say('courses-many-in', null, said, lang);
}

/**
 * »{ $count } kom på ventelisten«
 * »{ $count } kom på ventelisten«
 * @param said.count – sign-ups that wait, at least one
 */
export function coursesManyWaiting(said: { count: number }, lang?: string): string {
  return say('courses-many-waiting', null, said, lang);
}

/**
 * »{ $count } var tilmeldt i forvejen«
 * »{ $count } var tilmeldt i forvejen«
 * @param said.count – sign-ups that were enrolled before, at least one
 */
export function coursesManyAlready(said: { count: number }, lang?: string): string {
  return say('courses-many-already', null, said, lang);
}

/**
 * »mandag«
 */
export function dateWeekdayMonday(lang?: string): string {
  return say('date-weekday-monday', null, null, lang);
}

/**
 * »man«
 */
export function dateWeekdayMondayShort(lang?: string): string {
  return say('date-weekday-monday', 'short', null, lang);
}

/**
 * »tirsdag«
 */
export function dateWeekdayTuesday(lang?: string): string {
  return say('date-weekday-tuesday', null, null, lang);
}

/**
 * »tir«
 */
export function dateWeekdayTuesdayShort(lang?: string): string {
  return say('date-weekday-tuesday', 'short', null, lang);
}

/**
 * »onsdag«
 */
export function dateWeekdayWednesday(lang?: string): string {
  return say('date-weekday-wednesday', null, null, lang);
}

/**
 * »ons«
 */
export function dateWeekdayWednesdayShort(lang?: string): string {
  return say('date-weekday-wednesday', 'short', null, lang);
}

/**
 * »torsdag«
 */
export function dateWeekdayThursday(lang?: string): string {
  return say('date-weekday-thursday', null, null, lang);
}

/**
 * »tor«
 */
export function dateWeekdayThursdayShort(lang?: string): string {
  return say('date-weekday-thursday', 'short', null, lang);
}

/**
 * »fredag«
 */
export function dateWeekdayFriday(lang?: string): string {
  return say('date-weekday-friday', null, null, lang);
}

/**
 * »fre«
 */
export function dateWeekdayFridayShort(lang?: string): string {
  return say('date-weekday-friday', 'short', null, lang);
}

/**
 * »lørdag«
 */
export function dateWeekdaySaturday(lang?: string): string {
  return say('date-weekday-saturday', null, null, lang);
}

/**
 * »lør«
 */
export function dateWeekdaySaturdayShort(lang?: string): string {
  return say('date-weekday-saturday', 'short', null, lang);
}

/**
 * »søndag«
 */
export function dateWeekdaySunday(lang?: string): string {
  return say('date-weekday-sunday', null, null, lang);
}

/**
 * »søn«
 */
export function dateWeekdaySundayShort(lang?: string): string {
  return say('date-weekday-sunday', 'short', null, lang);
}

/**
 * »januar«
 */
export function dateMonthJanuary(lang?: string): string {
  return say('date-month-january', null, null, lang);
}

/**
 * »februar«
 */
export function dateMonthFebruary(lang?: string): string {
  return say('date-month-february', null, null, lang);
}

/**
 * »marts«
 */
export function dateMonthMarch(lang?: string): string {
  return say('date-month-march', null, null, lang);
}

/**
 * »april«
 */
export function dateMonthApril(lang?: string): string {
  return say('date-month-april', null, null, lang);
}

/**
 * »maj«
 */
export function dateMonthMay(lang?: string): string {
  return say('date-month-may', null, null, lang);
}

/**
 * »juni«
 */
export function dateMonthJune(lang?: string): string {
  return say('date-month-june', null, null, lang);
}

/**
 * »juli«
 */
export function dateMonthJuly(lang?: string): string {
  return say('date-month-july', null, null, lang);
}

/**
 * »august«
 */
export function dateMonthAugust(lang?: string): string {
  return say('date-month-august', null, null, lang);
}

/**
 * »september«
 */
export function dateMonthSeptember(lang?: string): string {
  return say('date-month-september', null, null, lang);
}

/**
 * »oktober«
 */
export function dateMonthOctober(lang?: string): string {
  return say('date-month-october', null, null, lang);
}

/**
 * »november«
 */
export function dateMonthNovember(lang?: string): string {
  return say('date-month-november', null, null, lang);
}

/**
 * »december«
 */
export function dateMonthDecember(lang?: string): string {
  return say('date-month-december', null, null, lang);
}

/**
 * »{ $weekday } { $day }. { $month } { $year }«
 * @param said.weekday – the weekday's name
 * @param said.day – the day of the month in digits
 * @param said.month – the month's name
 * @param said.year – the year in digits
 * @param said.digits – the whole date in digits, for languages whose month names serve two calendars
 */
export function dateLong(said: { weekday: string; day: string; month: string; year: string; digits: string }, lang?: string): string {
  return say('date-long', null, said, lang);
}

/**
 * »morgen«
 */
export function datePartMorning(lang?: string): string {
  return say('date-part-morning', null, null, lang);
}

/**
 * »eftermiddag«
 */
export function datePartAfternoon(lang?: string): string {
  return say('date-part-afternoon', null, null, lang);
}

/**
 * »aften«
 */
export function datePartEvening(lang?: string): string {
  return say('date-part-evening', null, null, lang);
}

/**
 * »{ $weekday } { $part }«
 * @param said.weekday – the weekday's name
 * @param said.part – the part of the day
 */
export function dateTimeOfWeek(said: { weekday: string; part: string }, lang?: string): string {
  return say('date-time-of-week', null, said, lang);
}

/**
 * »Fulde navn«
 */
export function fieldName(lang?: string): string {
  return say('field-name', null, null, lang);
}

/**
 * »Kaldenavn«
 */
export function fieldCallingName(lang?: string): string {
  return say('field-calling-name', null, null, lang);
}

/**
 * »Navn med egne bogstaver«
 */
export function fieldOwnScriptName(lang?: string): string {
  return say('field-own-script-name', null, null, lang);
}

/**
 * »Telefon«
 */
export function fieldPhone(lang?: string): string {
  return say('field-phone', null, null, lang);
}

/**
 * »E-mail«
 */
export function fieldEmail(lang?: string): string {
  return say('field-email', null, null, lang);
}

/**
 * »By«
 */
export function fieldTown(lang?: string): string {
  return say('field-town', null, null, lang);
}

/**
 * »Område«
 */
export function fieldArea(lang?: string): string {
  return say('field-area', null, null, lang);
}

/**
 * »Kommune«
 */
export function fieldMunicipality(lang?: string): string {
  return say('field-municipality', null, null, lang);
}

/**
 * »Kontaktsprog«
 */
export function fieldContactLanguage(lang?: string): string {
  return say('field-contact-language', null, null, lang);
}

/**
 * »Køn«
 */
export function fieldGender(lang?: string): string {
  return say('field-gender', null, null, lang);
}

/**
 * »Fødselsår«
 */
export function fieldBirthYear(lang?: string): string {
  return say('field-birth-year', null, null, lang);
}

/**
 * »Alder«
 */
export function fieldAgeBand(lang?: string): string {
  return say('field-age-band', null, null, lang);
}

/**
 * »Beskyttet navn og adresse«
 */
export function fieldProtected(lang?: string): string {
  return say('field-protected', null, null, lang);
}

/**
 * »Sprog, personen taler«
 */
export function fieldLanguages(lang?: string): string {
  return say('field-languages', null, null, lang);
}

/**
 * »Alene eller familie«
 */
export function fieldComposition(lang?: string): string {
  return say('field-composition', null, null, lang);
}

/**
 * »Voksne«
 */
export function fieldAdults(lang?: string): string {
  return say('field-adults', null, null, lang);
}

/**
 * »Børnenes alder«
 */
export function fieldChildrenAges(lang?: string): string {
  return say('field-children-ages', null, null, lang);
}

/**
 * »Side«
 */
export function fieldSide(lang?: string): string {
  return say('field-side', null, null, lang);
}

/**
 * »Status«
 */
export function fieldState(lang?: string): string {
  return say('field-state', null, null, lang);
}

/**
 * »Dato for henvendelsen«
 */
export function fieldAskedOn(lang?: string): string {
  return say('field-asked-on', null, null, lang);
}

/**
 * »Dato for samtalen«
 */
export function fieldTalkedOn(lang?: string): string {
  return say('field-talked-on', null, null, lang);
}

/**
 * »Bad om et introduktionsmøde den«
 */
export function fieldMeetingAskedOn(lang?: string): string {
  return say('field-meeting-asked-on', null, null, lang);
}

/**
 * »Ønsker og tilbud«
 */
export function fieldTopics(lang?: string): string {
  return say('field-topics', null, null, lang);
}

/**
 * »Med egne ord«
 */
export function fieldOwnWords(lang?: string): string {
  return say('field-own-words', null, null, lang);
}

/**
 * »Interesser«
 */
export function fieldInterests(lang?: string): string {
  return say('field-interests', null, null, lang);
}

/**
 * »Vil helst undgå«
 */
export function fieldAvoid(lang?: string): string {
  return say('field-avoid', null, null, lang);
}

/**
 * »Tider i ugen«
 */
export function fieldTimes(lang?: string): string {
  return say('field-times', null, null, lang);
}

/**
 * »Hvor tit«
 */
export function fieldHowOften(lang?: string): string {
  return say('field-how-often', null, null, lang);
}

/**
 * »Områder, der kan nås«
 */
export function fieldAreas(lang?: string): string {
  return say('field-areas', null, null, lang);
}

/**
 * »Ønske om køn«
 */
export function fieldGenderWish(lang?: string): string {
  return say('field-gender-wish', null, null, lang);
}

/**
 * »Tid i Danmark«
 */
export function fieldTimeInDenmark(lang?: string): string {
  return say('field-time-in-denmark', null, null, lang);
}

/**
 * »Danskundervisning«
 */
export function fieldDanishEducation(lang?: string): string {
  return say('field-danish-education', null, null, lang);
}

/**
 * »Modul«
 */
export function fieldDanishModule(lang?: string): string {
  return say('field-danish-module', null, null, lang);
}

/**
 * »Hold eller lærer«
 */
export function fieldClassOrTeacher(lang?: string): string {
  return say('field-class-or-teacher', null, null, lang);
}

/**
 * »Brug for tolk«
 */
export function fieldInterpreterNeeded(lang?: string): string {
  return say('field-interpreter-needed', null, null, lang);
}

/**
 * »Tolk aftalt den«
 */
export function fieldInterpreterAgreedOn(lang?: string): string {
  return say('field-interpreter-agreed-on', null, null, lang);
}

/**
 * »Har en samtalepartner på skolen«
 */
export function fieldTalkingPartner(lang?: string): string {
  return say('field-talking-partner', null, null, lang);
}

/**
 * »Henvist fra«
 */
export function fieldReferrer(lang?: string): string {
  return say('field-referrer', null, null, lang);
}

/**
 * »Kontaktperson«
 */
export function fieldReferrerContact(lang?: string): string {
  return say('field-referrer-contact', null, null, lang);
}

/**
 * »Dato for henvisningen«
 */
export function fieldReferredOn(lang?: string): string {
  return say('field-referred-on', null, null, lang);
}

/**
 * »Arbejde og branche«
 */
export function fieldWork(lang?: string): string {
  return say('field-work', null, null, lang);
}

/**
 * »Antal venner ad gangen«
 */
export function fieldCapacity(lang?: string): string {
  return say('field-capacity', null, null, lang);
}

/**
 * »Introduceret den«
 */
export function fieldIntroducedOn(lang?: string): string {
  return say('field-introduced-on', null, null, lang);
}

/**
 * »Tavshedspligt underskrevet den«
 */
export function fieldConfidentialityOn(lang?: string): string {
  return say('field-confidentiality-on', null, null, lang);
}

/**
 * »Børneattest«
 */
export function fieldChildCertificate(lang?: string): string {
  return say('field-child-certificate', null, null, lang);
}

/**
 * »Dato for børneattest«
 */
export function fieldChildCertificateOn(lang?: string): string {
  return say('field-child-certificate-on', null, null, lang);
}

/**
 * »Børneattest fornyes senest«
 */
export function fieldChildCertificateRenewBy(lang?: string): string {
  return say('field-child-certificate-renew-by', null, null, lang);
}

/**
 * »Notat«
 */
export function fieldNote(lang?: string): string {
  return say('field-note', null, null, lang);
}

/**
 * »Formål«
 */
export function fieldPurpose(lang?: string): string {
  return say('field-purpose', null, null, lang);
}

/**
 * »Hvordan«
 */
export function fieldHow(lang?: string): string {
  return say('field-how', null, null, lang);
}

/**
 * »Læst på«
 */
export function fieldReadIn(lang?: string): string {
  return say('field-read-in', null, null, lang);
}

/**
 * »Givet den«
 */
export function fieldGivenOn(lang?: string): string {
  return say('field-given-on', null, null, lang);
}

/**
 * »Trukket tilbage den«
 */
export function fieldWithdrawnOn(lang?: string): string {
  return say('field-withdrawn-on', null, null, lang);
}

/**
 * »Modtaget af«
 */
export function fieldTakenBy(lang?: string): string {
  return say('field-taken-by', null, null, lang);
}

/**
 * »Dato og tid«
 */
export function fieldAt(lang?: string): string {
  return say('field-at', null, null, lang);
}

/**
 * »Sted«
 */
export function fieldPlace(lang?: string): string {
  return say('field-place', null, null, lang);
}

/**
 * »Adresse«
 */
export function fieldAddress(lang?: string): string {
  return say('field-address', null, null, lang);
}

/**
 * »Mindst antal personer«
 */
export function fieldMinimum(lang?: string): string {
  return say('field-minimum', null, null, lang);
}

/**
 * »Højst antal personer«
 */
export function fieldMaximum(lang?: string): string {
  return say('field-maximum', null, null, lang);
}

/**
 * »Beslut senest«
 */
export function fieldDecideBy(lang?: string): string {
  return say('field-decide-by', null, null, lang);
}

/**
 * »Adgangsforhold«
 */
export function fieldAccessNotes(lang?: string): string {
  return say('field-access-notes', null, null, lang);
}

/**
 * »Konsulent«
 */
export function fieldConsultant(lang?: string): string {
  return say('field-consultant', null, null, lang);
}

/**
 * »Organisation«
 */
export function fieldOrganisation(lang?: string): string {
  return say('field-organisation', null, null, lang);
}

/**
 * »Konsulenten sagde ja den«
 */
export function fieldConsultantConfirmedOn(lang?: string): string {
  return say('field-consultant-confirmed-on', null, null, lang);
}

/**
 * »Sprog og tolk«
 */
export function fieldMeetingLanguages(lang?: string): string {
  return say('field-meeting-languages', null, null, lang);
}

/**
 * »Kontakt til værten«
 */
export function fieldHostContact(lang?: string): string {
  return say('field-host-contact', null, null, lang);
}

/**
 * »Børnepasning og mad«
 */
export function fieldChildcareAndFood(lang?: string): string {
  return say('field-childcare-and-food', null, null, lang);
}

/**
 * »Materiale, der skal med«
 */
export function fieldMaterial(lang?: string): string {
  return say('field-material', null, null, lang);
}

/**
 * »Inviteret den«
 */
export function fieldInvitedOn(lang?: string): string {
  return say('field-invited-on', null, null, lang);
}

/**
 * »Afholdt den«
 */
export function fieldHeldOn(lang?: string): string {
  return say('field-held-on', null, null, lang);
}

/**
 * »Aflyst den«
 */
export function fieldCancelledOn(lang?: string): string {
  return say('field-cancelled-on', null, null, lang);
}

/**
 * »Antal personer«
 */
export function fieldPeople(lang?: string): string {
  return say('field-people', null, null, lang);
}

/**
 * »Tilmeldt gennem«
 */
export function fieldSource(lang?: string): string {
  return say('field-source', null, null, lang);
}

/**
 * »Vil gerne være ven«
 */
export function fieldWantsToBeFriend(lang?: string): string {
  return say('field-wants-to-be-friend', null, null, lang);
}

/**
 * »Vil gerne have en ven«
 */
export function fieldWantsFriend(lang?: string): string {
  return say('field-wants-friend', null, null, lang);
}

/**
 * »Kom«
 */
export function fieldCame(lang?: string): string {
  return say('field-came', null, null, lang);
}

/**
 * »Ulæselig linje«
 */
export function fieldIllegible(lang?: string): string {
  return say('field-illegible', null, null, lang);
}

/**
 * »Deltager«
 */
export function fieldParticipant(lang?: string): string {
  return say('field-participant', null, null, lang);
}

/**
 * »Frivillig ven«
 */
export function fieldFriend(lang?: string): string {
  return say('field-friend', null, null, lang);
}

/**
 * »Hvorfor netop de to«
 */
export function fieldWhy(lang?: string): string {
  return say('field-why', null, null, lang);
}

/**
 * »Foreslået den«
 */
export function fieldProposedOn(lang?: string): string {
  return say('field-proposed-on', null, null, lang);
}

/**
 * »Godkendt den«
 */
export function fieldApprovedOn(lang?: string): string {
  return say('field-approved-on', null, null, lang);
}

/**
 * »Begge spurgt den«
 */
export function fieldAskedOnBoth(lang?: string): string {
  return say('field-asked-on-both', null, null, lang);
}

/**
 * »Deltagerens svar«
 */
export function fieldParticipantAnswer(lang?: string): string {
  return say('field-participant-answer', null, null, lang);
}

/**
 * »Den frivillige vens svar«
 */
export function fieldFriendAnswer(lang?: string): string {
  return say('field-friend-answer', null, null, lang);
}

/**
 * »Første møde, dato og tid«
 */
export function fieldFirstMeetingAt(lang?: string): string {
  return say('field-first-meeting-at', null, null, lang);
}

/**
 * »Første møde, sted«
 */
export function fieldFirstMeetingPlace(lang?: string): string {
  return say('field-first-meeting-place', null, null, lang);
}

/**
 * »Aktivt siden«
 */
export function fieldActiveOn(lang?: string): string {
  return say('field-active-on', null, null, lang);
}

/**
 * »På pause siden«
 */
export function fieldPausedOn(lang?: string): string {
  return say('field-paused-on', null, null, lang);
}

/**
 * »På pause indtil«
 */
export function fieldPauseUntil(lang?: string): string {
  return say('field-pause-until', null, null, lang);
}

/**
 * »I gang igen siden«
 */
export function fieldResumedOn(lang?: string): string {
  return say('field-resumed-on', null, null, lang);
}

/**
 * »Afsluttet den«
 */
export function fieldEndedOn(lang?: string): string {
  return say('field-ended-on', null, null, lang);
}

/**
 * »Hvorfor det sluttede«
 */
export function fieldEndReason(lang?: string): string {
  return say('field-end-reason', null, null, lang);
}

/**
 * »Takket nej den«
 */
export function fieldDeclinedOn(lang?: string): string {
  return say('field-declined-on', null, null, lang);
}

/**
 * »Hvem der takkede nej«
 */
export function fieldDeclinedBy(lang?: string): string {
  return say('field-declined-by', null, null, lang);
}

/**
 * »Hvorfor der blev takket nej«
 */
export function fieldDeclineReason(lang?: string): string {
  return say('field-decline-reason', null, null, lang);
}

/**
 * »Må foreslås igen fra«
 */
export function fieldLiftedOn(lang?: string): string {
  return say('field-lifted-on', null, null, lang);
}

/**
 * »Deltageren vil gerne have en ny ven«
 */
export function fieldParticipantAgain(lang?: string): string {
  return say('field-participant-again', null, null, lang);
}

/**
 * »Den frivillige vil gerne være ven igen«
 */
export function fieldFriendAgain(lang?: string): string {
  return say('field-friend-again', null, null, lang);
}

/**
 * »Følger op«
 */
export function fieldFollowsUp(lang?: string): string {
  return say('field-follows-up', null, null, lang);
}

/**
 * »Afløser«
 */
export function fieldStandIn(lang?: string): string {
  return say('field-stand-in', null, null, lang);
}

/**
 * »Afløser fra«
 */
export function fieldStandInFrom(lang?: string): string {
  return say('field-stand-in-from', null, null, lang);
}

/**
 * »Afløser til og med«
 */
export function fieldStandInUntil(lang?: string): string {
  return say('field-stand-in-until', null, null, lang);
}

/**
 * »Opfølgning nr.«
 */
export function fieldNumber(lang?: string): string {
  return say('field-number', null, null, lang);
}

/**
 * »Dato for opfølgningen«
 */
export function fieldDoneOn(lang?: string): string {
  return say('field-done-on', null, null, lang);
}

/**
 * »Talt med«
 */
export function fieldTalkedWith(lang?: string): string {
  return say('field-talked-with', null, null, lang);
}

/**
 * »Hvad har I lavet?«
 */
export function fieldDid(lang?: string): string {
  return say('field-did', null, null, lang);
}

/**
 * »Hvad var godt?«
 */
export function fieldGood(lang?: string): string {
  return say('field-good', null, null, lang);
}

/**
 * »Hvad var svært?«
 */
export function fieldHard(lang?: string): string {
  return say('field-hard', null, null, lang);
}

/**
 * »Hvor mange gange de har mødtes«
 */
export function fieldTimesMet(lang?: string): string {
  return say('field-times-met', null, null, lang);
}

/**
 * »Hvordan det går«
 */
export function fieldOutcomes(lang?: string): string {
  return say('field-outcomes', null, null, lang);
}

/**
 * »Emne«
 */
export function fieldTopic(lang?: string): string {
  return say('field-topic', null, null, lang);
}

/**
 * »Haster«
 */
export function fieldUrgent(lang?: string): string {
  return say('field-urgent', null, null, lang);
}

/**
 * »Bekymret siden«
 */
export function fieldRaisedOn(lang?: string): string {
  return say('field-raised-on', null, null, lang);
}

/**
 * »Løst den«
 */
export function fieldSolvedOn(lang?: string): string {
  return say('field-solved-on', null, null, lang);
}

/**
 * »Hvordan den blev løst«
 */
export function fieldSolution(lang?: string): string {
  return say('field-solution', null, null, lang);
}

/**
 * »Valg i planen«
 */
export function fieldChoice(lang?: string): string {
  return say('field-choice', null, null, lang);
}

/**
 * »Titel«
 */
export function fieldTitles(lang?: string): string {
  return say('field-titles', null, null, lang);
}

/**
 * »Slags kursus«
 */
export function fieldKind(lang?: string): string {
  return say('field-kind', null, null, lang);
}

/**
 * »For hvem«
 */
export function fieldAudience(lang?: string): string {
  return say('field-audience', null, null, lang);
}

/**
 * »Arrangør«
 */
export function fieldOrganiser(lang?: string): string {
  return say('field-organiser', null, null, lang);
}

/**
 * »Underviser«
 */
export function fieldTeacher(lang?: string): string {
  return say('field-teacher', null, null, lang);
}

/**
 * »Online«
 */
export function fieldOnline(lang?: string): string {
  return say('field-online', null, null, lang);
}

/**
 * »Tilmelding senest«
 */
export function fieldSignUpBy(lang?: string): string {
  return say('field-sign-up-by', null, null, lang);
}

/**
 * »Afbud senest«
 */
export function fieldSignOffBy(lang?: string): string {
  return say('field-sign-off-by', null, null, lang);
}

/**
 * »Mad«
 */
export function fieldFood(lang?: string): string {
  return say('field-food', null, null, lang);
}

/**
 * »Bemærkninger«
 */
export function fieldNotes(lang?: string): string {
  return say('field-notes', null, null, lang);
}

/**
 * »Gælder som introduktion«
 */
export function fieldIntroduces(lang?: string): string {
  return say('field-introduces', null, null, lang);
}

/**
 * »Bekræftet den«
 */
export function fieldConfirmedOn(lang?: string): string {
  return say('field-confirmed-on', null, null, lang);
}

/**
 * »Point fra 1 til 5«
 */
export function fieldScores(lang?: string): string {
  return say('field-scores', null, null, lang);
}

/**
 * »Begynder«
 */
export function fieldStartsAt(lang?: string): string {
  return say('field-starts-at', null, null, lang);
}

/**
 * »Slutter«
 */
export function fieldEndsAt(lang?: string): string {
  return say('field-ends-at', null, null, lang);
}

/**
 * »Plads eller venteliste«
 */
export function fieldStanding(lang?: string): string {
  return say('field-standing', null, null, lang);
}

/**
 * »Nummer i rækken«
 */
export function fieldTurn(lang?: string): string {
  return say('field-turn', null, null, lang);
}

/**
 * »Tilmeldt den«
 */
export function fieldEnrolledOn(lang?: string): string {
  return say('field-enrolled-on', null, null, lang);
}

/**
 * »Afbud den«
 */
export function fieldSignedOffOn(lang?: string): string {
  return say('field-signed-off-on', null, null, lang);
}

/**
 * »Fik plads fra ventelisten den«
 */
export function fieldMovedUpOn(lang?: string): string {
  return say('field-moved-up-on', null, null, lang);
}

/**
 * »Fik besked den«
 */
export function fieldToldOn(lang?: string): string {
  return say('field-told-on', null, null, lang);
}

/**
 * »Gruppens navn«
 */
export function fieldGroupName(lang?: string): string {
  return say('field-group-name', null, null, lang);
}

/**
 * »Dataansvarlig«
 */
export function fieldController(lang?: string): string {
  return say('field-controller', null, null, lang);
}

/**
 * »Gruppens kontakt«
 */
export function fieldContact(lang?: string): string {
  return say('field-contact', null, null, lang);
}

/**
 * »Mindst antal personer til et møde«
 */
export function fieldMeetingMinimum(lang?: string): string {
  return say('field-meeting-minimum', null, null, lang);
}

/**
 * »Tomme linjer på listen«
 */
export function fieldBlankRows(lang?: string): string {
  return say('field-blank-rows', null, null, lang);
}

/**
 * »Dage før mødet, hvor det besluttes«
 */
export function fieldDecideDays(lang?: string): string {
  return say('field-decide-days', null, null, lang);
}

/**
 * »Dage, tilmeldinger til et møde gemmes«
 */
export function fieldSignUpDays(lang?: string): string {
  return say('field-sign-up-days', null, null, lang);
}

/**
 * »Dage, sikkerhedskopier gemmes«
 */
export function fieldBackupDays(lang?: string): string {
  return say('field-backup-days', null, null, lang);
}

/**
 * »Opfølgning, dage efter første møde«
 */
export function fieldFollowUpDays(lang?: string): string {
  return say('field-follow-up-days', null, null, lang);
}

/**
 * »Dage uden kontakt, til parret vises med gult«
 */
export function fieldQuietSoonDays(lang?: string): string {
  return say('field-quiet-soon-days', null, null, lang);
}

/**
 * »Dage uden kontakt, til parret vises med rødt«
 */
export function fieldQuietLateDays(lang?: string): string {
  return say('field-quiet-late-days', null, null, lang);
}

/**
 * »Måneder, til vi spørger, om ønsket stadig gælder«
 */
export function fieldReviewMonths(lang?: string): string {
  return say('field-review-months', null, null, lang);
}

/**
 * »Måneder uden kontakt, til tilmeldingen slettes«
 */
export function fieldEraseMonths(lang?: string): string {
  return say('field-erase-months', null, null, lang);
}

/**
 * »Måneder, et afsluttet vennepar gemmes«
 */
export function fieldEndedMatchMonths(lang?: string): string {
  return say('field-ended-match-months', null, null, lang);
}

/**
 * »Måneder, en frivillig uden aktivitet gemmes«
 */
export function fieldVolunteerMonths(lang?: string): string {
  return say('field-volunteer-months', null, null, lang);
}

/**
 * »Måneder, fremmøde på kurser gemmes«
 */
export function fieldCourseMonths(lang?: string): string {
  return say('field-course-months', null, null, lang);
}

/**
 * »Minutter, til programmet låser sig selv«
 */
export function fieldLockMinutes(lang?: string): string {
  return say('field-lock-minutes', null, null, lang);
}

/**
 * »Så meget tæller hvert forhold«
 */
export function fieldMatchWeights(lang?: string): string {
  return say('field-match-weights', null, null, lang);
}

/**
 * »Sprogniveau, hvor to kan tale sammen«
 */
export function fieldWorkableLevel(lang?: string): string {
  return say('field-workable-level', null, null, lang);
}

/**
 * »Alder, som børn er under, når der kræves børneattest«
 */
export function fieldCertificateAge(lang?: string): string {
  return say('field-certificate-age', null, null, lang);
}

/**
 * »Vejviser«
 */
export function frameName(lang?: string): string {
  return say('frame-name', null, null, lang);
}

/**
 * »Sider«
 */
export function frameNavigation(lang?: string): string {
  return say('frame-navigation', null, null, lang);
}

/**
 * »Gå til indholdet«
 */
export function frameSkip(lang?: string): string {
  return say('frame-skip', null, null, lang);
}

/**
 * »Menu«
 */
export function frameMenu(lang?: string): string {
  return say('frame-menu', null, null, lang);
}

/**
 * »I dag«
 */
export function frameToday(lang?: string): string {
  return say('frame-today', null, null, lang);
}

/**
 * »Venteliste«
 */
export function frameWaitingList(lang?: string): string {
  return say('frame-waiting-list', null, null, lang);
}

/**
 * »Områder«
 */
export function frameAreas(lang?: string): string {
  return say('frame-areas', null, null, lang);
}

/**
 * »Vennepar«
 */
export function frameMatches(lang?: string): string {
  return say('frame-matches', null, null, lang);
}

/**
 * »Introduktionsmøder«
 */
export function frameMeetings(lang?: string): string {
  return say('frame-meetings', null, null, lang);
}

/**
 * »Indstillinger«
 */
export function frameSettings(lang?: string): string {
  return say('frame-settings', null, null, lang);
}

/**
 * »Siden findes ikke«
 */
export function frameNoSuchPage(lang?: string): string {
  return say('frame-no-such-page', null, null, lang);
}

/**
 * »Adressen fører ikke til noget her. Gå videre fra menuen.«
 */
export function frameNoSuchPageWhy(lang?: string): string {
  return say('frame-no-such-page-why', null, null, lang);
}

/**
 * »Søg personer, møder, kurser, handlinger«
 */
export function frameSearch(lang?: string): string {
  return say('frame-search', null, null, lang);
}

/**
 * »Søg«
 */
export function frameSearchTitle(lang?: string): string {
  return say('frame-search-title', null, null, lang);
}

/**
 * »Personer«
 */
export function framePeople(lang?: string): string {
  return say('frame-people', null, null, lang);
}

/**
 * »Skriv et navn eller det, du vil gøre. Vælg med piletasterne og Enter.«
 */
export function frameSearchHint(lang?: string): string {
  return say('frame-search-hint', null, null, lang);
}

/**
 * »Intet fundet. Prøv en del af navnet eller et andet ord.«
 */
export function frameSearchNothing(lang?: string): string {
  return say('frame-search-nothing', null, null, lang);
}

/**
 * »{ $count } fundet«
 * »{ $count } fundet«
 * @param said.count – how many hits there are
 */
export function frameSearchFound(said: { count: number }, lang?: string): string {
  return say('frame-search-found', null, said, lang);
}

/**
 * »Handlinger«
 */
export function frameActions(lang?: string): string {
  return say('frame-actions', null, null, lang);
}

/**
 * »Gå til«
 */
export function frameGoTo(lang?: string): string {
  return say('frame-go-to', null, null, lang);
}

/**
 * »Sprog«
 */
export function frameLanguage(lang?: string): string {
  return say('frame-language', null, null, lang);
}

/**
 * »Lås«
 */
export function frameLock(lang?: string): string {
  return say('frame-lock', null, null, lang);
}

/**
 * »Lås op«
 */
export function frameUnlock(lang?: string): string {
  return say('frame-unlock', null, null, lang);
}

/**
 * »Velkommen tilbage«
 */
export function frameUnlockTitle(lang?: string): string {
  return say('frame-unlock-title', null, null, lang);
}

/**
 * »Registret for { $group } er låst.«
 * @param said.group – the group's name
 */
export function frameUnlockGroup(said: { group: string }, lang?: string): string {
  return say('frame-unlock-group', null, said, lang);
}

/**
 * »Registret gøres klar. Det kan tage nogle minutter, når registret er stort eller programmet er nyt. Lad vinduet være åbent.«
 */
export function frameUnlockLong(lang?: string): string {
  return say('frame-unlock-long', null, null, lang);
}

/**
 * »Adgangssætning«
 */
export function framePassphrase(lang?: string): string {
  return say('frame-passphrase', null, null, lang);
}

/**
 * »Skriv din adgangssætning.«
 */
export function framePassphraseEmpty(lang?: string): string {
  return say('frame-passphrase-empty', null, null, lang);
}

/**
 * »Vis«
 */
export function frameShow(lang?: string): string {
  return say('frame-show', null, null, lang);
}

/**
 * »Skjul«
 */
export function frameHide(lang?: string): string {
  return say('frame-hide', null, null, lang);
}

/**
 * »Navnet er skjult«
 */
export function frameHiddenName(lang?: string): string {
  return say('frame-hidden-name', null, null, lang);
}

/**
 * »Navnene er skjult. Tryk { $key } for at vise dem.«
 * @param said.key – the key that shows them again
 */
export function frameNamesHidden(said: { key: string }, lang?: string): string {
  return say('frame-names-hidden', null, said, lang);
}

/**
 * »Navnene vises igen«
 */
export function frameNamesShown(lang?: string): string {
  return say('frame-names-shown', null, null, lang);
}

/**
 * »Skjul navne«
 */
export function frameHideNames(lang?: string): string {
  return say('frame-hide-names', null, null, lang);
}

/**
 * »Vis navne«
 */
export function frameShowNames(lang?: string): string {
  return say('frame-show-names', null, null, lang);
}

/**
 * »Fortryd«
 */
export function frameUndo(lang?: string): string {
  return say('frame-undo', null, null, lang);
}

/**
 * »Gentag«
 */
export function frameRedo(lang?: string): string {
  return say('frame-redo', null, null, lang);
}

/**
 * »Fortryd og gentag«
 */
export function frameUndoRedo(lang?: string): string {
  return say('frame-undo-redo', null, null, lang);
}

/**
 * »Der er ikke noget at fortryde«
 */
export function frameNothingToUndo(lang?: string): string {
  return say('frame-nothing-to-undo', null, null, lang);
}

/**
 * »Der er ikke noget at gentage«
 */
export function frameNothingToRedo(lang?: string): string {
  return say('frame-nothing-to-redo', null, null, lang);
}

/**
 * »Gem«
 */
export function frameSave(lang?: string): string {
  return say('frame-save', null, null, lang);
}

/**
 * »Annuller«
 */
export function frameCancel(lang?: string): string {
  return say('frame-cancel', null, null, lang);
}

/**
 * »Luk«
 */
export function frameClose(lang?: string): string {
  return say('frame-close', null, null, lang);
}

/**
 * »Tilbage«
 */
export function frameBack(lang?: string): string {
  return say('frame-back', null, null, lang);
}

/**
 * »Næste«
 */
export function frameNext(lang?: string): string {
  return say('frame-next', null, null, lang);
}

/**
 * »valgfrit«
 */
export function frameOptional(lang?: string): string {
  return say('frame-optional', null, null, lang);
}

/**
 * »Der er noget at rette«
 */
export function frameErrorsTitle(lang?: string): string {
  return say('frame-errors-title', null, null, lang);
}

/**
 * »Dag, måned, år: 24.12.2026«
 */
export function frameDateHint(lang?: string): string {
  return say('frame-date-hint', null, null, lang);
}

/**
 * »Time og minut: 18:30«
 */
export function frameTimeHint(lang?: string): string {
  return say('frame-time-hint', null, null, lang);
}

/**
 * »Alle«
 */
export function frameAll(lang?: string): string {
  return say('frame-all', null, null, lang);
}

/**
 * »Et øjeblik …«
 */
export function frameBusy(lang?: string): string {
  return say('frame-busy', null, null, lang);
}

/**
 * »Stop«
 */
export function frameStop(lang?: string): string {
  return say('frame-stop', null, null, lang);
}

/**
 * »Det lykkedes ikke«
 */
export function frameWentWrongTitle(lang?: string): string {
  return say('frame-went-wrong-title', null, null, lang);
}

/**
 * »Der skete en fejl i programmet. Prøv igen. Sker det igen, så luk programmet og åbn det på ny. Det, der er gemt, er der stadig.«
 */
export function frameWentWrong(lang?: string): string {
  return say('frame-went-wrong', null, null, lang);
}

/**
 * »Prøv igen«
 */
export function frameTryAgain(lang?: string): string {
  return say('frame-try-again', null, null, lang);
}

/**
 * »Røde Kors«
 */
export function groupControllerRedCross(lang?: string): string {
  return say('group-controller-red-cross', null, null, lang);
}

/**
 * »DRC Dansk Flygtningehjælp«
 */
export function groupControllerRefugeeCouncil(lang?: string): string {
  return say('group-controller-refugee-council', null, null, lang);
}

/**
 * »frivilliggruppe«
 */
export function groupDeskGroup(lang?: string): string {
  return say('group-desk-group', null, null, lang);
}

/**
 * »sprogskole«
 */
export function groupDeskSchool(lang?: string): string {
  return say('group-desk-school', null, null, lang);
}

/**
 * »Godt at vide om dagen«
 */
export function hintTitle(lang?: string): string {
  return say('hint-title', null, null, lang);
}

/**
 * »{ $name } er helligdag.«
 * @param said.name – the holiday, as below
 */
export function hintPublicHoliday(said: { name: string }, lang?: string): string {
  return say('hint-public-holiday', null, said, lang);
}

/**
 * »Det er juleaften.«
 */
export function hintChristmasEve(lang?: string): string {
  return say('hint-christmas-eve', null, null, lang);
}

/**
 * »Uge 7: skolernes vinterferie de fleste steder.«
 */
export function hintWinterHoliday(lang?: string): string {
  return say('hint-winter-holiday', null, null, lang);
}

/**
 * »Uge 42: skolernes efterårsferie.«
 */
export function hintAutumnHoliday(lang?: string): string {
  return say('hint-autumn-holiday', null, null, lang);
}

/**
 * »Ramadan: mange faster og spiser først ved solnedgang.«
 */
export function hintRamadan(lang?: string): string {
  return say('hint-ramadan', null, null, lang);
}

/**
 * »Eid al-fitr: mange fejrer, at fasten er slut.«
 */
export function hintEidAlFitr(lang?: string): string {
  return say('hint-eid-al-fitr', null, null, lang);
}

/**
 * »Eid al-adha: mange fejrer offerfesten.«
 */
export function hintEidAlAdha(lang?: string): string {
  return say('hint-eid-al-adha', null, null, lang);
}

/**
 * »Nouruz: mange fejrer det persiske nytår.«
 */
export function hintNowruz(lang?: string): string {
  return say('hint-nowruz', null, null, lang);
}

/**
 * »Ortodoks påske: mange eritreere, etiopiere og ukrainere fejrer.«
 */
export function hintOrthodoxEaster(lang?: string): string {
  return say('hint-orthodox-easter', null, null, lang);
}

/**
 * »Datoen er beregnet og kan i virkeligheden ligge en dag før eller efter.«
 */
export function hintMayShift(lang?: string): string {
  return say('hint-may-shift', null, null, lang);
}

/**
 * »Nytårsdag«
 */
export function hintNewYearsDay(lang?: string): string {
  return say('hint-new-years-day', null, null, lang);
}

/**
 * »Skærtorsdag«
 */
export function hintMaundyThursday(lang?: string): string {
  return say('hint-maundy-thursday', null, null, lang);
}

/**
 * »Langfredag«
 */
export function hintGoodFriday(lang?: string): string {
  return say('hint-good-friday', null, null, lang);
}

/**
 * »Påskedag«
 */
export function hintEasterDay(lang?: string): string {
  return say('hint-easter-day', null, null, lang);
}

/**
 * »2. påskedag«
 */
export function hintEasterMonday(lang?: string): string {
  return say('hint-easter-monday', null, null, lang);
}

/**
 * »Store bededag«
 */
export function hintGreatPrayerDay(lang?: string): string {
  return say('hint-great-prayer-day', null, null, lang);
}

/**
 * »Kristi himmelfartsdag«
 */
export function hintAscensionDay(lang?: string): string {
  return say('hint-ascension-day', null, null, lang);
}

/**
 * »Pinsedag«
 */
export function hintWhitSunday(lang?: string): string {
  return say('hint-whit-sunday', null, null, lang);
}

/**
 * »2. pinsedag«
 */
export function hintWhitMonday(lang?: string): string {
  return say('hint-whit-monday', null, null, lang);
}

/**
 * »Juledag«
 */
export function hintChristmasDay(lang?: string): string {
  return say('hint-christmas-day', null, null, lang);
}

/**
 * »2. juledag«
 */
export function hintSecondChristmasDay(lang?: string): string {
  return say('hint-second-christmas-day', null, null, lang);
}

/**
 * »Historik«
 */
export function historyTitle(lang?: string): string {
  return say('history-title', null, null, lang);
}

/**
 * »Her er ikke sket noget endnu.«
 */
export function historyEmpty(lang?: string): string {
  return say('history-empty', null, null, lang);
}

/**
 * »Tilføjet: { $records }«
 * @param said.records – a list of kinds of records
 */
export function historyCame(said: { records: string }, lang?: string): string {
  return say('history-came', null, said, lang);
}

/**
 * »Taget ud: { $records }«
 * @param said.records – a list of kinds of records
 */
export function historyWent(said: { records: string }, lang?: string): string {
  return say('history-went', null, said, lang);
}

/**
 * »Slettet for altid: { $records }«
 * @param said.records – a list of kinds of records
 */
export function historyErased(said: { records: string }, lang?: string): string {
  return say('history-erased', null, said, lang);
}

/**
 * »tom«
 */
export function historyEmptyValue(lang?: string): string {
  return say('history-empty-value', null, null, lang);
}

/**
 * »Ændret. Personen er beskyttet, så det står ikke her.«
 */
export function historyKeptBack(lang?: string): string {
  return say('history-kept-back', null, null, lang);
}

/**
 * »Fortryd dette«
 */
export function historyUndo(lang?: string): string {
  return say('history-undo', null, null, lang);
}

/**
 * »Fortrudt«
 */
export function historyUndone(lang?: string): string {
  return say('history-undone', null, null, lang);
}

/**
 * »Brugen af registret«
 */
export function historyLog(lang?: string): string {
  return say('history-log', null, null, lang);
}

/**
 * »Hvem har åbnet registret, udskrevet eller gemt personoplysninger, og hvornår.«
 */
export function historyLogWhy(lang?: string): string {
  return say('history-log-why', null, null, lang);
}

/**
 * »Medlem«
 */
export function historyLogMember(lang?: string): string {
  return say('history-log-member', null, null, lang);
}

/**
 * »Hvornår«
 */
export function historyLogAt(lang?: string): string {
  return say('history-log-at', null, null, lang);
}

/**
 * »Hvem«
 */
export function historyLogBy(lang?: string): string {
  return say('history-log-by', null, null, lang);
}

/**
 * »Hvad«
 */
export function historyLogWhat(lang?: string): string {
  return say('history-log-what', null, null, lang);
}

/**
 * »Om«
 */
export function historyLogAbout(lang?: string): string {
  return say('history-log-about', null, null, lang);
}

/**
 * »Ingen har brugt registret endnu«
 */
export function historyLogEmpty(lang?: string): string {
  return say('history-log-empty', null, null, lang);
}

/**
 * »Filen findes ikke. Se efter, om den er flyttet eller har fået et andet navn. Intet er ændret.«
 */
export function importNoFile(lang?: string): string {
  return say('import-no-file', null, null, lang);
}

/**
 * »Filen kunne ikke læses. Luk den, hvis den er åben i et andet program, se efter, om du må læse den, og prøv igen. Intet er ændret.«
 */
export function importNotReadable(lang?: string): string {
  return say('import-not-readable', null, null, lang);
}

/**
 * »Filen er en PDF og ikke et regneark. Find selve regnearket, for eksempel en .xlsx- eller .csv-fil. Intet er ændret.«
 */
export function importWrongTypePdf(lang?: string): string {
  return say('import-wrong-type-pdf', null, null, lang);
}

/**
 * »Filen er et billede og ikke et regneark. Find selve regnearket, for eksempel en .xlsx- eller .csv-fil. Intet er ændret.«
 */
export function importWrongTypePicture(lang?: string): string {
  return say('import-wrong-type-picture', null, null, lang);
}

/**
 * »Filen er et tekstdokument og ikke et regneark. Kopiér listen over i et regneark, gem det, og hent det ind. Intet er ændret.«
 */
export function importWrongTypeDocument(lang?: string): string {
  return say('import-wrong-type-document', null, null, lang);
}

/**
 * »Filen er en webside, selv om den måske har et navn som et regneark. Åbn den i dit regnearksprogram, gem den som .xlsx, og prøv igen. Intet er ændret.«
 */
export function importWrongTypeWebPage(lang?: string): string {
  return say('import-wrong-type-web-page', null, null, lang);
}

/**
 * »Den slags Excel-fil (.xlsb) læses ikke. Åbn den i Excel, gem den som .xlsx, og prøv igen. Intet er ændret.«
 */
export function importWrongTypeBinaryWorkbook(lang?: string): string {
  return say('import-wrong-type-binary-workbook', null, null, lang);
}

/**
 * »Filen er ikke et regneark. Vælg en fil af typen .xlsx, .xls, .ods eller .csv. Intet er ændret.«
 */
export function importWrongTypeOther(lang?: string): string {
  return say('import-wrong-type-other', null, null, lang);
}

/**
 * »Filen er tom. Vælg en anden fil. Intet er ændret.«
 */
export function importEmpty(lang?: string): string {
  return say('import-empty', null, null, lang);
}

/**
 * »Vi fandt ingen række med overskrifter som »Navn« og »Telefon«. Skriv overskrifter over kolonnerne, og prøv igen. Intet er ændret.«
 */
export function importNoHeader(lang?: string): string {
  return say('import-no-header', null, null, lang);
}

/**
 * »Der er overskrifter i filen, men ingen rækker under dem. Vælg en anden fil. Intet er ændret.«
 */
export function importNoDataRow(lang?: string): string {
  return say('import-no-data-row', null, null, lang);
}

/**
 * »Filen er beskadiget og kunne ikke læses. Åbn den i dit regnearksprogram, gem den som en ny fil, og prøv igen. Intet er ændret.«
 */
export function importDamaged(lang?: string): string {
  return say('import-damaged', null, null, lang);
}

/**
 * »Filen er beskyttet med en adgangskode. Åbn den i dit regnearksprogram, gem en kopi uden adgangskode, hent kopien ind, og slet den bagefter. Intet er ændret.«
 */
export function importPasswordProtected(lang?: string): string {
  return say('import-password-protected', null, null, lang);
}

/**
 * »Filen er for stor. En fil kan højst fylde { $most } megabyte. Del listen i flere filer, og prøv igen. Intet er ændret.«
 * @param said.most – the largest file that is read, in megabytes
 */
export function importTooLarge(said: { most: number }, lang?: string): string {
  return say('import-too-large', null, said, lang);
}

/**
 * »Filen fylder alt for meget, når den pakkes ud, og blev ikke læst. Kopiér listen over i et nyt regneark, gem det, og prøv igen. Intet er ændret.«
 */
export function importUnpacksTooLarge(lang?: string): string {
  return say('import-unpacks-too-large', null, null, lang);
}

/**
 * »Der er for mange rækker eller for meget tekst i filen. Vi læser højst { $most } rækker ad gangen. Del listen i flere filer, og prøv igen. Intet er ændret.«
 * @param said.most – the most rows that are read at once
 */
export function importTooManyRows(said: { most: number }, lang?: string): string {
  return say('import-too-many-rows', null, said, lang);
}

/**
 * »Der er intet ark med det navn i filen. Den har disse ark: { $sheets }. Intet er ændret.«
 * @param said.sheets – the names of the sheets that are in the file, as a list
 */
export function importNoSuchSheet(said: { sheets: string }, lang?: string): string {
  return say('import-no-such-sheet', null, said, lang);
}

/**
 * »Vi kan ikke se, om arket »{ $sheet }« er en liste over frivillige eller over deltagere. Vælg det, og prøv igen. Intet er ændret.«
 * @param said.sheet – the sheet's name
 */
export function importSideUnclear(said: { sheet: string }, lang?: string): string {
  return say('import-side-unclear', null, said, lang);
}

/**
 * »Vi kan ikke se, om filen er en liste over frivillige eller over deltagere. Vælg det, og prøv igen. Intet er ændret.«
 */
export function importSideUnclearUnnamed(lang?: string): string {
  return say('import-side-unclear-unnamed', null, null, lang);
}

/**
 * »Kolonnen »{ $column }« indeholder CPR-numre. Dem må vi aldrig gemme, og vi har ikke brug for dem. Udelad kolonnen, og prøv igen. Intet er ændret.«
 * @param said.column – the column's header
 */
export function importCprColumn(said: { column: string }, lang?: string): string {
  return say('import-cpr-column', null, said, lang);
}

/**
 * »Der er ingen kolonne, der hedder »{ $column }«. Skriv overskriften eller kolonnens bogstav, som det står i regnearket. Intet er ændret.«
 * @param said.column – the column as it was named
 */
export function importNoSuchColumn(said: { column: string }, lang?: string): string {
  return say('import-no-such-column', null, said, lang);
}

/**
 * »Vi kender ikke den tegnkodning. Prøv for eksempel utf-8, windows-1252 eller macintosh. Intet er ændret.«
 */
export function importUnknownEncoding(lang?: string): string {
  return say('import-unknown-encoding', null, null, lang);
}

/**
 * »Indlæsningen blev stoppet. Intet er ændret.«
 */
export function importStopped(lang?: string): string {
  return say('import-stopped', null, null, lang);
}

/**
 * »Række { $row }: Der er intet navn, så rækken kan ikke hentes ind.«
 * @param said.row – the row's number, as the spreadsheet program shows it
 */
export function importRowNoName(said: { row: string }, lang?: string): string {
  return say('import-row-no-name', null, said, lang);
}

/**
 * »Række { $row }: Navnet er for langt eller har tegn, som navne ikke har, så rækken kan ikke hentes ind.«
 * @param said.row – the row's number, as the spreadsheet program shows it
 */
export function importRowNotAName(said: { row: string }, lang?: string): string {
  return say('import-row-not-a-name', null, said, lang);
}

/**
 * »Række { $row }: Teksten i »{ $column }« ligner et CPR-nummer. Det må vi aldrig gemme. Tag det ud af regnearket, og prøv igen.«
 * @param said.row – the row's number, as the spreadsheet program shows it
 * @param said.column – the column's header
 */
export function importRowCprNumber(said: { row: string; column: string }, lang?: string): string {
  return say('import-row-cpr-number', null, said, lang);
}

/**
 * »Række { $row }: Der er mere tekst, end der er plads til. Gør teksten kortere i regnearket, og prøv igen.«
 * @param said.row – the row's number, as the spreadsheet program shows it
 */
export function importRowTooLong(said: { row: string }, lang?: string): string {
  return say('import-row-too-long', null, said, lang);
}

/**
 * »Række { $row }: Det, der står i »{ $column }«, blev ikke forstået som »{ $field }«. Teksten står i noten.«
 * @param said.row – the row's number, as the spreadsheet program shows it
 * @param said.column – the column's header
 * @param said.field – the field's name
 */
export function importRowNotUnderstood(said: { row: string; column: string; field: string }, lang?: string): string {
  return say('import-row-not-understood', null, said, lang);
}

/**
 * »Række { $row }: Kun noget af det, der står i »{ $column }«, blev forstået som »{ $field }«. Hele teksten står i noten.«
 * @param said.row – the row's number, as the spreadsheet program shows it
 * @param said.column – the column's header
 * @param said.field – the field's name
 */
export function importRowPartlyUnderstood(said: { row: string; column: string; field: string }, lang?: string): string {
  return say('import-row-partly-understood', null, said, lang);
}

/**
 * »Række { $row }: »{ $field }« var allerede udfyldt, så det, der står i »{ $column }«, er skrevet i noten.«
 * @param said.row – the row's number, as the spreadsheet program shows it
 * @param said.column – the column's header
 * @param said.field – the field's name
 */
export function importRowSecondValue(said: { row: string; column: string; field: string }, lang?: string): string {
  return say('import-row-second-value', null, said, lang);
}

/**
 * »Række { $row }: Datoen i »{ $column }« er efter i dag. Se efter, om den er rigtig.«
 * @param said.row – the row's number, as the spreadsheet program shows it
 * @param said.column – the column's header
 */
export function importRowDateAhead(said: { row: string; column: string }, lang?: string): string {
  return say('import-row-date-ahead', null, said, lang);
}

/**
 * »Række { $row }: Personen er ikke sikker på at ville have en ven. Det står i noten.«
 * @param said.row – the row's number, as the spreadsheet program shows it
 */
export function importRowUndecided(said: { row: string }, lang?: string): string {
  return say('import-row-undecided', null, said, lang);
}

/**
 * »Række { $row } tæller de andre sammen og er sprunget over.«
 * @param said.row – the row's number, as the spreadsheet program shows it
 */
export function importLeftOutTotal(said: { row: string }, lang?: string): string {
  return say('import-left-out-total', null, said, lang);
}

/**
 * »Række { $row } er sprunget over, for personen ønsker ikke en ven.«
 * @param said.row – the row's number, as the spreadsheet program shows it
 */
export function importLeftOutNoFriendWanted(said: { row: string }, lang?: string): string {
  return say('import-left-out-no-friend-wanted', null, said, lang);
}

/**
 * »Række { $row } gentager overskrifterne og er sprunget over.«
 * @param said.row – the row's number, as the spreadsheet program shows it
 */
export function importLeftOutHeaderAgain(said: { row: string }, lang?: string): string {
  return say('import-left-out-header-again', null, said, lang);
}

/**
 * »Række { $row } er en mellemoverskrift og er sprunget over.«
 * @param said.row – the row's number, as the spreadsheet program shows it
 */
export function importLeftOutHeading(said: { row: string }, lang?: string): string {
  return say('import-left-out-heading', null, said, lang);
}

/**
 * »Række { $row } hører til rækken ovenover og er lagt sammen med den.«
 * @param said.row – the row's number, as the spreadsheet program shows it
 */
export function importLeftOutJoinedAbove(said: { row: string }, lang?: string): string {
  return say('import-left-out-joined-above', null, said, lang);
}

/**
 * »Arket »{ $sheet }« har ingen overskrifter, vi kender, og er sprunget over.«
 * @param said.sheet – the sheet's name
 */
export function importSheetSkipped(said: { sheet: string }, lang?: string): string {
  return say('import-sheet-skipped', null, said, lang);
}

/**
 * »Ikke genkendt, teksten gemmes i noten«
 */
export function importColumnUnknown(lang?: string): string {
  return say('import-column-unknown', null, null, lang);
}

/**
 * »Udeladt«
 */
export function importColumnLeftOut(lang?: string): string {
  return say('import-column-left-out', null, null, lang);
}

/**
 * »Løbenummer, bruges ikke«
 */
export function importColumnRowNumber(lang?: string): string {
  return say('import-column-row-number', null, null, lang);
}

/**
 * »CPR-numre, må ikke gemmes«
 */
export function importColumnCpr(lang?: string): string {
  return say('import-column-cpr', null, null, lang);
}

/**
 * »Modersmål«
 */
export function importColumnMotherTongue(lang?: string): string {
  return say('import-column-mother-tongue', null, null, lang);
}

/**
 * »Fornavn«
 */
export function importColumnGivenName(lang?: string): string {
  return say('import-column-given-name', null, null, lang);
}

/**
 * »Efternavn«
 */
export function importColumnFamilyName(lang?: string): string {
  return say('import-column-family-name', null, null, lang);
}

/**
 * »Læser filen«
 * »Læser filen: { $rows } række«
 * »Læser filen: { $rows } rækker«
 * @param said.rows – rows read so far
 */
export function importReading(said: { rows: number }, lang?: string): string {
  return say('import-reading', null, said, lang);
}

/**
 * »Forstår rækkerne«
 * »Forstår rækkerne: { $rows } række«
 * »Forstår rækkerne: { $rows } rækker«
 * @param said.rows – rows understood so far
 */
export function importUnderstanding(said: { rows: number }, lang?: string): string {
  return say('import-understanding', null, said, lang);
}

/**
 * »Dansk«
 */
export function languageNameSelf(lang?: string): string {
  return say('language-name-self', null, null, lang);
}

/**
 * »da«
 */
export function languageLocale(lang?: string): string {
  return say('language-locale', null, null, lang);
}

/**
 * »%d.%m.%Y«
 */
export function languageDateDigits(lang?: string): string {
  return say('language-date-digits', null, null, lang);
}

/**
 * »%H:%M«
 */
export function languageTimeDigits(lang?: string): string {
  return say('language-time-digits', null, null, lang);
}

/**
 * »dansk«
 */
export function languageDanish(lang?: string): string {
  return say('language-danish', null, null, lang);
}

/**
 * »engelsk«
 */
export function languageEnglish(lang?: string): string {
  return say('language-english', null, null, lang);
}

/**
 * »arabisk«
 */
export function languageArabic(lang?: string): string {
  return say('language-arabic', null, null, lang);
}

/**
 * »persisk«
 */
export function languagePersian(lang?: string): string {
  return say('language-persian', null, null, lang);
}

/**
 * »dari«
 */
export function languageDari(lang?: string): string {
  return say('language-dari', null, null, lang);
}

/**
 * »tigrinya«
 */
export function languageTigrinya(lang?: string): string {
  return say('language-tigrinya', null, null, lang);
}

/**
 * »tigre«
 */
export function languageTigre(lang?: string): string {
  return say('language-tigre', null, null, lang);
}

/**
 * »kurdisk (kurmanji)«
 */
export function languageKurmanji(lang?: string): string {
  return say('language-kurmanji', null, null, lang);
}

/**
 * »kurdisk (sorani)«
 */
export function languageSorani(lang?: string): string {
  return say('language-sorani', null, null, lang);
}

/**
 * »somali«
 */
export function languageSomali(lang?: string): string {
  return say('language-somali', null, null, lang);
}

/**
 * »amharisk«
 */
export function languageAmharic(lang?: string): string {
  return say('language-amharic', null, null, lang);
}

/**
 * »oromo«
 */
export function languageOromo(lang?: string): string {
  return say('language-oromo', null, null, lang);
}

/**
 * »pashto«
 */
export function languagePashto(lang?: string): string {
  return say('language-pashto', null, null, lang);
}

/**
 * »urdu«
 */
export function languageUrdu(lang?: string): string {
  return say('language-urdu', null, null, lang);
}

/**
 * »tyrkisk«
 */
export function languageTurkish(lang?: string): string {
  return say('language-turkish', null, null, lang);
}

/**
 * »russisk«
 */
export function languageRussian(lang?: string): string {
  return say('language-russian', null, null, lang);
}

/**
 * »ukrainsk«
 */
export function languageUkrainian(lang?: string): string {
  return say('language-ukrainian', null, null, lang);
}

/**
 * »fransk«
 */
export function languageFrench(lang?: string): string {
  return say('language-french', null, null, lang);
}

/**
 * »swahili«
 */
export function languageSwahili(lang?: string): string {
  return say('language-swahili', null, null, lang);
}

/**
 * »tysk«
 */
export function languageGerman(lang?: string): string {
  return say('language-german', null, null, lang);
}

/**
 * »usbekisk«
 */
export function languageUzbek(lang?: string): string {
  return say('language-uzbek', null, null, lang);
}

/**
 * »bosnisk«
 */
export function languageBosnian(lang?: string): string {
  return say('language-bosnian', null, null, lang);
}

/**
 * »modersmål«
 */
export function languageLevelMotherTongue(lang?: string): string {
  return say('language-level-mother-tongue', null, null, lang);
}

/**
 * »flydende«
 */
export function languageLevelFluent(lang?: string): string {
  return say('language-level-fluent', null, null, lang);
}

/**
 * »noget«
 */
export function languageLevelFair(lang?: string): string {
  return say('language-level-fair', null, null, lang);
}

/**
 * »begynder«
 */
export function languageLevelBeginner(lang?: string): string {
  return say('language-level-beginner', null, null, lang);
}

/**
 * »{ $language } ({ $level })«
 * @param said.language – the language's name
 * @param said.level – how well it is spoken
 */
export function languageWithLevel(said: { language: string; level: string }, lang?: string): string {
  return say('language-with-level', null, said, lang);
}

/**
 * »Hej { $name }«
 * @param said.name – what the person is called
 */
export function letterGreeting(said: { name: string }, lang?: string): string {
  return say('letter-greeting', null, said, lang);
}

/**
 * »Hej«
 */
export function letterGreetingEverybody(lang?: string): string {
  return say('letter-greeting-everybody', null, null, lang);
}

/**
 * »Vi bruger kun dine oplysninger til at kontakte dig om mødet og om en ven. Du kan altid bede os om at slette dem: { $contact }.«
 * @param said.contact – the group's phone number, or its e-mail address
 */
export function letterPrivacy(said: { contact: string }, lang?: string): string {
  return say('letter-privacy', null, said, lang);
}

/**
 * »Venlig hilsen«
 */
export function letterRegards(lang?: string): string {
  return say('letter-regards', null, null, lang);
}

/**
 * »Introduktionsmøde den { $date }«
 * @param said.date – the day of the meeting; a date, as Rust has written it
 */
export function letterInvitationSubject(said: { date: string }, lang?: string): string {
  return say('letter-invitation-subject', null, said, lang);
}

/**
 * »Du har sagt, at du gerne vil til et introduktionsmøde. Nu er der et, og vi vil gerne se dig:«
 */
export function letterInvitationOpening(lang?: string): string {
  return say('letter-invitation-opening', null, null, lang);
}

/**
 * »Kommer du? Skriv eller ring til os: { $contact }.«
 * @param said.contact – the group's phone number, or its e-mail address
 */
export function letterInvitationClosing(said: { contact: string }, lang?: string): string {
  return say('letter-invitation-closing', null, said, lang);
}

/**
 * »Husk introduktionsmødet den { $date }«
 * @param said.date – the day of the meeting; a date, as Rust has written it
 */
export function letterReminderSubject(said: { date: string }, lang?: string): string {
  return say('letter-reminder-subject', null, said, lang);
}

/**
 * »Vi glæder os til at se dig til introduktionsmødet:«
 */
export function letterReminderOpening(lang?: string): string {
  return say('letter-reminder-opening', null, null, lang);
}

/**
 * »Er du forhindret, eller har du spørgsmål? Skriv eller ring til os: { $contact }.«
 * @param said.contact – the group's phone number, or its e-mail address
 */
export function letterReminderClosing(said: { contact: string }, lang?: string): string {
  return say('letter-reminder-closing', null, said, lang);
}

/**
 * »Introduktionsmødet er flyttet«
 */
export function letterMovedSubject(lang?: string): string {
  return say('letter-moved-subject', null, null, lang);
}

/**
 * »Vi har flyttet introduktionsmødet. Tid og sted er nu:«
 */
export function letterMovedOpening(lang?: string): string {
  return say('letter-moved-opening', null, null, lang);
}

/**
 * »Passer det dig ikke, eller har du spørgsmål? Skriv eller ring til os: { $contact }.«
 * @param said.contact – the group's phone number, or its e-mail address
 */
export function letterMovedClosing(said: { contact: string }, lang?: string): string {
  return say('letter-moved-closing', null, said, lang);
}

/**
 * »Introduktionsmødet den { $date } er aflyst«
 * @param said.date – the day of the meeting; a date, as Rust has written it
 */
export function letterCancellationSubject(said: { date: string }, lang?: string): string {
  return say('letter-cancellation-subject', null, said, lang);
}

/**
 * »Introduktionsmødet { $date } er desværre aflyst. Vi skriver til dig igen, når der er et nyt møde.«
 * @param said.date – the day of the meeting, in words; a date, as Rust has written it
 */
export function letterCancellationOpening(said: { date: string }, lang?: string): string {
  return say('letter-cancellation-opening', null, said, lang);
}

/**
 * »Har du spørgsmål? Skriv eller ring til os: { $contact }.«
 * @param said.contact – the group's phone number, or its e-mail address
 */
export function letterCancellationClosing(said: { contact: string }, lang?: string): string {
  return say('letter-cancellation-closing', null, said, lang);
}

/**
 * »Vi har et forslag til dig«
 */
export function letterMatchAskedSubject(lang?: string): string {
  return say('letter-match-asked-subject', null, null, lang);
}

/**
 * »En frivillig vil gerne være din ven. Har du lyst til at mødes?«
 */
export function letterMatchAskedParticipant(lang?: string): string {
  return say('letter-match-asked-participant', null, null, lang);
}

/**
 * »En, der gerne vil have en ven, passer godt sammen med dig, tror vi. Har du lyst til at mødes?«
 */
export function letterMatchAskedFriend(lang?: string): string {
  return say('letter-match-asked-friend', null, null, lang);
}

/**
 * »Skriv eller ring til os, hvad du synes: { $contact }. I får først hinandens navn og telefonnummer, når I begge har sagt ja.«
 * @param said.contact – the group's phone number, or its e-mail address
 */
export function letterMatchAskedClosing(said: { contact: string }, lang?: string): string {
  return say('letter-match-asked-closing', null, said, lang);
}

/**
 * »Jeres første møde«
 */
export function letterMatchFirstMeetingSubject(lang?: string): string {
  return say('letter-match-first-meeting-subject', null, null, lang);
}

/**
 * »I har begge sagt ja. Nu kan du møde { $name }:«
 * @param said.name – the other one's name; her phone number and address follow, each on a line of its own
 */
export function letterMatchFirstMeetingOpening(said: { name: string }, lang?: string): string {
  return say('letter-match-first-meeting-opening', null, said, lang);
}

/**
 * »I mødes første gang her:«
 */
export function letterMatchFirstMeetingWhen(lang?: string): string {
  return say('letter-match-first-meeting-when', null, null, lang);
}

/**
 * »Ring eller skriv til hinanden, og aftal, hvor og hvornår I mødes.«
 */
export function letterMatchFirstMeetingArrange(lang?: string): string {
  return say('letter-match-first-meeting-arrange', null, null, lang);
}

/**
 * »Husk jeres første møde den { $date }«
 * @param said.date – the day of the first meeting; a date, as Rust has written it
 */
export function letterMatchReminderSubject(said: { date: string }, lang?: string): string {
  return say('letter-match-reminder-subject', null, said, lang);
}

/**
 * »Snart mødes I for første gang:«
 */
export function letterMatchReminderOpening(lang?: string): string {
  return say('letter-match-reminder-opening', null, null, lang);
}

/**
 * »I holder pause«
 */
export function letterMatchPauseSubject(lang?: string): string {
  return say('letter-match-pause-subject', null, null, lang);
}

/**
 * »Vi har noteret, at I holder pause indtil { $date }.«
 * @param said.date – the day the pause is meant to last until; a date, as Rust has written it
 */
export function letterMatchPauseUntil(said: { date: string }, lang?: string): string {
  return say('letter-match-pause-until', null, said, lang);
}

/**
 * »Vi har noteret, at I holder pause for en tid.«
 */
export function letterMatchPauseOpen(lang?: string): string {
  return say('letter-match-pause-open', null, null, lang);
}

/**
 * »Vil I mødes igen før, eller har du spørgsmål? Skriv eller ring til os: { $contact }.«
 * @param said.contact – the group's phone number, or its e-mail address
 */
export function letterMatchPauseClosing(said: { contact: string }, lang?: string): string {
  return say('letter-match-pause-closing', null, said, lang);
}

/**
 * »Tak for den tid, I har haft sammen«
 */
export function letterMatchThanksSubject(lang?: string): string {
  return say('letter-match-thanks-subject', null, null, lang);
}

/**
 * »Tak for den tid, I har haft sammen. Vi håber, den har været god for dig.«
 */
export function letterMatchThanksOpening(lang?: string): string {
  return say('letter-match-thanks-opening', null, null, lang);
}

/**
 * »Vil du gerne have en ny ven? Skriv eller ring til os: { $contact }.«
 * @param said.contact – the group's phone number, or its e-mail address
 */
export function letterMatchThanksParticipant(said: { contact: string }, lang?: string): string {
  return say('letter-match-thanks-participant', null, said, lang);
}

/**
 * »Vil du gerne være ven med en anden? Skriv eller ring til os: { $contact }.«
 * @param said.contact – the group's phone number, or its e-mail address
 */
export function letterMatchThanksFriend(said: { contact: string }, lang?: string): string {
  return say('letter-match-thanks-friend', null, said, lang);
}

/**
 * »Vi bruger kun dine oplysninger til at kontakte dig om en ven. Du kan altid bede os om at slette dem: { $contact }.«
 * @param said.contact – the group's phone number, or its e-mail address
 */
export function letterMatchPrivacy(said: { contact: string }, lang?: string): string {
  return say('letter-match-privacy', null, said, lang);
}

/**
 * »Invitation: { $course }«
 * @param said.course – the course's title
 */
export function letterCourseInvitationSubject(said: { course: string }, lang?: string): string {
  return say('letter-course-invitation-subject', null, said, lang);
}

/**
 * »Vi inviterer dig til { $course }. Det er gratis:«
 * @param said.course – the course's title
 */
export function letterCourseInvitationOpening(said: { course: string }, lang?: string): string {
  return say('letter-course-invitation-opening', null, said, lang);
}

/**
 * »Vil du være med? Skriv eller ring til os: { $contact }.«
 * @param said.contact – the group's phone number, or its e-mail address
 */
export function letterCourseInvitationClosing(said: { contact: string }, lang?: string): string {
  return say('letter-course-invitation-closing', null, said, lang);
}

/**
 * »Vil du være med? Skriv eller ring til os senest { $date }: { $contact }.«
 * @param said.date – the last day for signing up; a date, as Rust has written it
 * @param said.contact – the group's phone number, or its e-mail address
 */
export function letterCourseInvitationClosingBy(said: { date: string; contact: string }, lang?: string): string {
  return say('letter-course-invitation-closing-by', null, said, lang);
}

/**
 * »Husk { $course }«
 * @param said.course – the course's title
 */
export function letterCourseReminderSubject(said: { course: string }, lang?: string): string {
  return say('letter-course-reminder-subject', null, said, lang);
}

/**
 * »Vi glæder os til at se dig til { $course }:«
 * @param said.course – the course's title
 */
export function letterCourseReminderOpening(said: { course: string }, lang?: string): string {
  return say('letter-course-reminder-opening', null, said, lang);
}

/**
 * »{ $course } er flyttet«
 * @param said.course – the course's title
 */
export function letterCourseMovedSubject(said: { course: string }, lang?: string): string {
  return say('letter-course-moved-subject', null, said, lang);
}

/**
 * »Vi har flyttet { $course }. Tid og sted er nu:«
 * @param said.course – the course's title
 */
export function letterCourseMovedOpening(said: { course: string }, lang?: string): string {
  return say('letter-course-moved-opening', null, said, lang);
}

/**
 * »{ $course } er aflyst«
 * @param said.course – the course's title
 */
export function letterCourseCancellationSubject(said: { course: string }, lang?: string): string {
  return say('letter-course-cancellation-subject', null, said, lang);
}

/**
 * »{ $course } er desværre aflyst.«
 * @param said.course – the course's title
 */
export function letterCourseCancellationOpening(said: { course: string }, lang?: string): string {
  return say('letter-course-cancellation-opening', null, said, lang);
}

/**
 * »Du har fået plads: { $course }«
 * @param said.course – the course's title
 */
export function letterCoursePlaceSubject(said: { course: string }, lang?: string): string {
  return say('letter-course-place-subject', null, said, lang);
}

/**
 * »Du stod på ventelisten til { $course }. Nu er der plads til dig:«
 * @param said.course – the course's title
 */
export function letterCoursePlaceOpening(said: { course: string }, lang?: string): string {
  return say('letter-course-place-opening', null, said, lang);
}

/**
 * »Kan du alligevel ikke komme? Skriv eller ring til os: { $contact }.«
 * @param said.contact – the group's phone number, or its e-mail address
 */
export function letterCoursePlaceClosing(said: { contact: string }, lang?: string): string {
  return say('letter-course-place-closing', null, said, lang);
}

/**
 * »Vi bruger kun dine oplysninger til at kontakte dig om det, du er med til hos os. Du kan altid bede os om at slette dem: { $contact }.«
 * @param said.contact – the group's phone number, or its e-mail address
 */
export function letterCoursePrivacy(said: { contact: string }, lang?: string): string {
  return say('letter-course-privacy', null, said, lang);
}

/**
 * »Tider«
 */
export function matchCriterionTimes(lang?: string): string {
  return say('match-criterion-times', null, null, lang);
}

/**
 * »By«
 */
export function matchCriterionArea(lang?: string): string {
  return say('match-criterion-area', null, null, lang);
}

/**
 * »Livssituation«
 */
export function matchCriterionLifeSituation(lang?: string): string {
  return say('match-criterion-life-situation', null, null, lang);
}

/**
 * »Hjælp«
 */
export function matchCriterionHelp(lang?: string): string {
  return say('match-criterion-help', null, null, lang);
}

/**
 * »Sprog«
 */
export function matchCriterionLanguage(lang?: string): string {
  return say('match-criterion-language', null, null, lang);
}

/**
 * »Interesser«
 */
export function matchCriterionInterests(lang?: string): string {
  return say('match-criterion-interests', null, null, lang);
}

/**
 * »Hvor tit«
 */
export function matchCriterionHowOften(lang?: string): string {
  return say('match-criterion-how-often', null, null, lang);
}

/**
 * »Alder«
 */
export function matchCriterionAge(lang?: string): string {
  return say('match-criterion-age', null, null, lang);
}

/**
 * »slået fra«
 */
export function matchWeightOff(lang?: string): string {
  return say('match-weight-off', null, null, lang);
}

/**
 * »lidt«
 */
export function matchWeightLow(lang?: string): string {
  return say('match-weight-low', null, null, lang);
}

/**
 * »almindeligt«
 */
export function matchWeightNormal(lang?: string): string {
  return say('match-weight-normal', null, null, lang);
}

/**
 * »meget«
 */
export function matchWeightHigh(lang?: string): string {
  return say('match-weight-high', null, null, lang);
}

/**
 * »deltageren er ikke spurgt«
 */
export function matchNotAskedParticipant(lang?: string): string {
  return say('match-not-asked-participant', null, null, lang);
}

/**
 * »den frivillige ven er ikke spurgt«
 */
export function matchNotAskedFriend(lang?: string): string {
  return say('match-not-asked-friend', null, null, lang);
}

/**
 * »ingen af dem er spurgt«
 */
export function matchNotAskedBoth(lang?: string): string {
  return say('match-not-asked-both', null, null, lang);
}

/**
 * »{ $criterion }: { $name } er ikke spurgt endnu.«
 * @param said.criterion – what was not asked: match-criterion-…
 * @param said.name – the name of the one it is about
 */
export function matchReasonNotAsked(said: { criterion: string; name: string }, lang?: string): string {
  return say('match-reason-not-asked', null, said, lang);
}

/**
 * »{ $criterion }: Ingen af dem er spurgt endnu.«
 * @param said.criterion – what was not asked: match-criterion-…
 */
export function matchReasonNotAskedBoth(said: { criterion: string }, lang?: string): string {
  return say('match-reason-not-asked-both', null, said, lang);
}

/**
 * »Begge har fri { $times }.«
 * @param said.times – times of the week that suit both, or whole days; a list, as Rust has written it
 */
export function matchReasonTimes(said: { times: string }, lang?: string): string {
  return say('match-reason-times', null, said, lang);
}

/**
 * »Begge har fri { $count } gang om ugen: { $times }.«
 * »Begge har fri { $count } gange om ugen, blandt andet { $times }.«
 * @param said.count – how many times of the week suit both
 * @param said.times – the first of them; a list, as Rust has written it
 */
export function matchReasonTimesMany(said: { count: number; times: string }, lang?: string): string {
  return say('match-reason-times-many', null, said, lang);
}

/**
 * »Begge har fri hele ugen.«
 */
export function matchReasonTimesAll(lang?: string): string {
  return say('match-reason-times-all', null, null, lang);
}

/**
 * »De har ingen tider til fælles.«
 */
export function matchReasonTimesNone(lang?: string): string {
  return say('match-reason-times-none', null, null, lang);
}

/**
 * »Begge bor i { $area }.«
 * @param said.area – the area’s name
 */
export function matchReasonAreaSame(said: { area: string }, lang?: string): string {
  return say('match-reason-area-same', null, said, lang);
}

/**
 * »{ $guest } kan komme til { $area }, hvor { $host } bor.«
 * @param said.guest – the name of the one who comes
 * @param said.host – the name of the one who lives there
 * @param said.area – the area’s name
 */
export function matchReasonAreaComes(said: { guest: string; host: string; area: string }, lang?: string): string {
  return say('match-reason-area-comes', null, said, lang);
}

/**
 * »Begge kan komme til { $area }.«
 * @param said.area – the area’s name
 */
export function matchReasonAreaBetween(said: { area: string }, lang?: string): string {
  return say('match-reason-area-between', null, said, lang);
}

/**
 * »Der er ikke noget område, som begge kan komme til.«
 */
export function matchReasonAreaNowhere(lang?: string): string {
  return say('match-reason-area-nowhere', null, null, lang);
}

/**
 * »Begge har børn, og nogle af dem er omtrent lige gamle.«
 */
export function matchReasonChildrenOfLikeAge(lang?: string): string {
  return say('match-reason-children-of-like-age', null, null, lang);
}

/**
 * »Begge har børn, men ikke på samme alder.«
 */
export function matchReasonChildren(lang?: string): string {
  return say('match-reason-children', null, null, lang);
}

/**
 * »Begge er alene, uden børn.«
 */
export function matchReasonBothAlone(lang?: string): string {
  return say('match-reason-both-alone', null, null, lang);
}

/**
 * »Ingen af dem har børn.«
 */
export function matchReasonNoChildren(lang?: string): string {
  return say('match-reason-no-children', null, null, lang);
}

/**
 * »Den ene har børn, den anden har ikke.«
 */
export function matchReasonOneHasChildren(lang?: string): string {
  return say('match-reason-one-has-children', null, null, lang);
}

/**
 * »{ $friend } kan hjælpe med det, som { $participant } ønsker: { $topics }.«
 * @param said.participant – the participant’s name as it is shown
 * @param said.friend – the volunteer friend’s name as it is shown
 * @param said.topics – what is wished for and offered: registration-topic-…; a list, as Rust has written it
 */
export function matchReasonHelp(said: { participant: string; friend: string; topics: string }, lang?: string): string {
  return say('match-reason-help', null, said, lang);
}

/**
 * »{ $participant } ønsker hjælp til andet, end { $friend } tilbyder.«
 * @param said.participant – the participant’s name as it is shown
 * @param said.friend – the volunteer friend’s name as it is shown
 */
export function matchReasonHelpNone(said: { participant: string; friend: string }, lang?: string): string {
  return say('match-reason-help-none', null, said, lang);
}

/**
 * »De har { $languages } til fælles.«
 * @param said.languages – the languages both speak, best first; a list, as Rust has written it
 */
export function matchReasonLanguages(said: { languages: string }, lang?: string): string {
  return say('match-reason-languages', null, said, lang);
}

/**
 * »De har { $languages } til fælles, og dansk bliver øvet.«
 * @param said.languages – the languages both speak beside Danish, best first; a list, as Rust has written it
 */
export function matchReasonLanguagesAndDanish(said: { languages: string }, lang?: string): string {
  return say('match-reason-languages-and-danish', null, said, lang);
}

/**
 * »De har dansk til fælles, og det bliver øvet.«
 */
export function matchReasonDanish(lang?: string): string {
  return say('match-reason-danish', null, null, lang);
}

/**
 * »De har intet sprog til fælles; der skal en tolk med.«
 */
export function matchReasonLanguagesNone(lang?: string): string {
  return say('match-reason-languages-none', null, null, lang);
}

/**
 * »Begge nævner { $words }.«
 * @param said.words – words that both wrote about their interests; a list, as Rust has written it
 */
export function matchReasonInterests(said: { words: string }, lang?: string): string {
  return say('match-reason-interests', null, said, lang);
}

/**
 * »De nævner ikke de samme interesser.«
 */
export function matchReasonInterestsNone(lang?: string): string {
  return say('match-reason-interests-none', null, null, lang);
}

/**
 * »Den ene vil helst undgå det, som den anden nævner: { $words }.«
 * @param said.words – words of one that the other would rather avoid; a list, as Rust has written it
 */
export function matchReasonInterestsAvoided(said: { words: string }, lang?: string): string {
  return say('match-reason-interests-avoided', null, said, lang);
}

/**
 * »Begge nævner { $words }, men den ene vil helst undgå { $avoided }.«
 * @param said.words – words that both wrote about their interests; a list, as Rust has written it
 * @param said.avoided – words of one that the other would rather avoid; a list, as Rust has written it
 */
export function matchReasonInterestsButAvoided(said: { words: string; avoided: string }, lang?: string): string {
  return say('match-reason-interests-but-avoided', null, said, lang);
}

/**
 * »Begge vil gerne mødes { $often }.«
 * @param said.often – how often: registration-frequency-…
 */
export function matchReasonHowOftenSame(said: { often: string }, lang?: string): string {
  return say('match-reason-how-often-same', null, said, lang);
}

/**
 * »For begge kan det variere, hvor tit de mødes.«
 */
export function matchReasonHowOftenVaries(lang?: string): string {
  return say('match-reason-how-often-varies', null, null, lang);
}

/**
 * »{ $name } vil gerne mødes { $often }; for { $other } kan det variere.«
 * @param said.name – the name of the one with a wish
 * @param said.often – how often: registration-frequency-…
 * @param said.other – the name of the other
 */
export function matchReasonHowOftenVariesForOne(said: { name: string; often: string; other: string }, lang?: string): string {
  return say('match-reason-how-often-varies-for-one', null, said, lang);
}

/**
 * »{ $participant } vil gerne mødes { $often }, { $friend } { $theirs }.«
 * @param said.participant – the participant’s name as it is shown
 * @param said.often – how often the participant would like to meet: registration-frequency-…
 * @param said.friend – the volunteer friend’s name as it is shown
 * @param said.theirs – how often the friend would: registration-frequency-…
 */
export function matchReasonHowOftenApart(said: { participant: string; often: string; friend: string; theirs: string }, lang?: string): string {
  return say('match-reason-how-often-apart', null, said, lang);
}

/**
 * »De er omtrent lige gamle.«
 */
export function matchReasonAgeAlike(lang?: string): string {
  return say('match-reason-age-alike', null, null, lang);
}

/**
 * »Der er mindst { $count } år mellem dem.«
 * @param said.count – years between the two who are closest in age; at least 1
 */
export function matchReasonAge(said: { count: number }, lang?: string): string {
  return say('match-reason-age', null, said, lang);
}

/**
 * »ikke spurgt«
 */
export function matchShortNotAsked(lang?: string): string {
  return say('match-short-not-asked', null, null, lang);
}

/**
 * »ingen fælles«
 * »{ $count } fælles«
 * »{ $count } fælles«
 * @param said.count – how many times of the week suit both; 0 when there are none
 */
export function matchShortTimes(said: { count: number }, lang?: string): string {
  return say('match-short-times', null, said, lang);
}

/**
 * »samme by«
 */
export function matchShortAreaSame(lang?: string): string {
  return say('match-short-area-same', null, null, lang);
}

/**
 * »vennen kommer«
 */
export function matchShortAreaFriendComes(lang?: string): string {
  return say('match-short-area-friend-comes', null, null, lang);
}

/**
 * »deltageren kommer«
 */
export function matchShortAreaParticipantComes(lang?: string): string {
  return say('match-short-area-participant-comes', null, null, lang);
}

/**
 * »et tredje sted«
 */
export function matchShortAreaBetween(lang?: string): string {
  return say('match-short-area-between', null, null, lang);
}

/**
 * »ingen fælles«
 */
export function matchShortNothingShared(lang?: string): string {
  return say('match-short-nothing-shared', null, null, lang);
}

/**
 * »børn, samme alder«
 */
export function matchShortChildrenOfLikeAge(lang?: string): string {
  return say('match-short-children-of-like-age', null, null, lang);
}

/**
 * »begge har børn«
 */
export function matchShortChildren(lang?: string): string {
  return say('match-short-children', null, null, lang);
}

/**
 * »begge alene«
 */
export function matchShortBothAlone(lang?: string): string {
  return say('match-short-both-alone', null, null, lang);
}

/**
 * »ingen børn«
 */
export function matchShortNoChildren(lang?: string): string {
  return say('match-short-no-children', null, null, lang);
}

/**
 * »den ene har børn«
 */
export function matchShortOneHasChildren(lang?: string): string {
  return say('match-short-one-has-children', null, null, lang);
}

/**
 * »{ $count } af { $wished }«
 * @param said.count – how many wishes are met
 * @param said.wished – how many there are
 */
export function matchShortHelp(said: { count: number; wished: number }, lang?: string): string {
  return say('match-short-help', null, said, lang);
}

/**
 * »tolk«
 */
export function matchShortInterpreter(lang?: string): string {
  return say('match-short-interpreter', null, null, lang);
}

/**
 * »noget at undgå«
 */
export function matchShortAvoided(lang?: string): string {
  return say('match-short-avoided', null, null, lang);
}

/**
 * »forskelligt«
 */
export function matchShortApart(lang?: string): string {
  return say('match-short-apart', null, null, lang);
}

/**
 * »jævnaldrende«
 */
export function matchShortAgeAlike(lang?: string): string {
  return say('match-short-age-alike', null, null, lang);
}

/**
 * »{ $count } år«
 * @param said.count – years between the two who are closest in age; at least 1
 */
export function matchShortAge(said: { count: number }, lang?: string): string {
  return say('match-short-age', null, said, lang);
}

/**
 * »ikke klar«
 */
export function matchGateNotReady(lang?: string): string {
  return say('match-gate-not-ready', null, null, lang);
}

/**
 * »ingen ledig plads«
 */
export function matchGateNoRoom(lang?: string): string {
  return say('match-gate-no-room', null, null, lang);
}

/**
 * »»ikke disse to««
 */
export function matchGateForbidden(lang?: string): string {
  return say('match-gate-forbidden', null, null, lang);
}

/**
 * »takket nej før«
 */
export function matchGateDeclinedBefore(lang?: string): string {
  return say('match-gate-declined-before', null, null, lang);
}

/**
 * »deltagerens ønske om køn«
 */
export function matchGateParticipantWish(lang?: string): string {
  return say('match-gate-participant-wish', null, null, lang);
}

/**
 * »den frivillige vens ønske om køn«
 */
export function matchGateFriendWish(lang?: string): string {
  return say('match-gate-friend-wish', null, null, lang);
}

/**
 * »intet fælles sprog«
 */
export function matchGateLanguage(lang?: string): string {
  return say('match-gate-language', null, null, lang);
}

/**
 * »intet område, begge kan nå«
 */
export function matchGateArea(lang?: string): string {
  return say('match-gate-area', null, null, lang);
}

/**
 * »børneattest mangler«
 */
export function matchGateCertificate(lang?: string): string {
  return say('match-gate-certificate', null, null, lang);
}

/**
 * »Tilmeldingen fra { $name } er ikke klar endnu. Det mangler: { $lacks }.«
 * @param said.name – the name of the one it is about
 * @param said.lacks – a list of what is missing: match-lacks-…
 */
export function matchWhyNotNotReady(said: { name: string; lacks: string }, lang?: string): string {
  return say('match-why-not-not-ready', null, said, lang);
}

/**
 * »{ $name } har ikke plads til flere lige nu.«
 * @param said.name – the name of the one it is about
 */
export function matchWhyNotNoRoom(said: { name: string }, lang?: string): string {
  return say('match-why-not-no-room', null, said, lang);
}

/**
 * »Ingen af dem har plads til flere lige nu.«
 */
export function matchWhyNotNoRoomBoth(lang?: string): string {
  return say('match-why-not-no-room-both', null, null, lang);
}

/**
 * »Gruppen har sagt »ikke disse to«.«
 */
export function matchWhyNotForbidden(lang?: string): string {
  return say('match-why-not-forbidden', null, null, lang);
}

/**
 * »Der er sagt nej til det vennepar før.«
 */
export function matchWhyNotDeclinedBefore(lang?: string): string {
  return say('match-why-not-declined-before', null, null, lang);
}

/**
 * »{ $participant } ønsker { $wish } som ven.«
 * @param said.participant – the participant’s name as it is shown
 * @param said.wish – whom the friend may be: registration-gender-wish-…
 */
export function matchWhyNotParticipantWish(said: { participant: string; wish: string }, lang?: string): string {
  return say('match-why-not-participant-wish', null, said, lang);
}

/**
 * »{ $friend } ønsker at være ven for { $wish }.«
 * @param said.friend – the volunteer friend’s name as it is shown
 * @param said.wish – whose friend: registration-gender-wish-…
 */
export function matchWhyNotFriendWish(said: { friend: string; wish: string }, lang?: string): string {
  return say('match-why-not-friend-wish', null, said, lang);
}

/**
 * »De taler ikke noget fælles sprog godt nok.«
 */
export function matchWhyNotLanguage(lang?: string): string {
  return say('match-why-not-language', null, null, lang);
}

/**
 * »Der er børn under { $age } år hos { $participant }, og { $friend } mangler en gyldig børneattest.«
 * @param said.participant – the participant’s name as it is shown
 * @param said.friend – the volunteer friend’s name as it is shown
 * @param said.age – the age below which children call for the certificate
 */
export function matchWhyNotCertificate(said: { participant: string; friend: string; age: number }, lang?: string): string {
  return say('match-why-not-certificate', null, said, lang);
}

/**
 * »Ville passe, når det er på plads for { $name }: { $lacks }.«
 * @param said.name – the name of the one it is about
 * @param said.lacks – a list of what is missing: match-lacks-…
 */
export function matchOpeningReady(said: { name: string; lacks: string }, lang?: string): string {
  return say('match-opening-ready', null, said, lang);
}

/**
 * »Ville passe, når det er på plads for begge: { $lacks }.«
 * @param said.lacks – a list of what is missing: match-lacks-…
 */
export function matchOpeningReadyBoth(said: { lacks: string }, lang?: string): string {
  return say('match-opening-ready-both', null, said, lang);
}

/**
 * »Ville passe, når { $name } har plads til en mere.«
 * @param said.name – the name of the one it is about
 */
export function matchOpeningRoom(said: { name: string }, lang?: string): string {
  return say('match-opening-room', null, said, lang);
}

/**
 * »Ville passe, når begge har plads til en mere.«
 */
export function matchOpeningRoomBoth(lang?: string): string {
  return say('match-opening-room-both', null, null, lang);
}

/**
 * »Ville passe, hvis I tager jeres »ikke disse to« tilbage.«
 */
export function matchOpeningForbidden(lang?: string): string {
  return say('match-opening-forbidden', null, null, lang);
}

/**
 * »Ville passe, hvis I hæver det nej, der blev sagt.«
 */
export function matchOpeningDeclinedBefore(lang?: string): string {
  return say('match-opening-declined-before', null, null, lang);
}

/**
 * »Ville måske passe, når køn er noteret for { $name }.«
 * @param said.name – the name of the one it is about
 */
export function matchOpeningGender(said: { name: string }, lang?: string): string {
  return say('match-opening-gender', null, said, lang);
}

/**
 * »Ville passe, hvis en tolk kom med til det første møde.«
 */
export function matchOpeningInterpreter(lang?: string): string {
  return say('match-opening-interpreter', null, null, lang);
}

/**
 * »Ville passe, hvis { $guest } kan komme til { $area }.«
 * @param said.guest – the name of the one who comes
 * @param said.area – the area’s name
 */
export function matchOpeningArea(said: { guest: string; area: string }, lang?: string): string {
  return say('match-opening-area', null, said, lang);
}

/**
 * »Ville passe, når børneattesten er set.«
 */
export function matchOpeningCertificate(lang?: string): string {
  return say('match-opening-certificate', null, null, lang);
}

/**
 * »samtale«
 */
export function matchLacksTalk(lang?: string): string {
  return say('match-lacks-talk', null, null, lang);
}

/**
 * »samtykke«
 */
export function matchLacksConsent(lang?: string): string {
  return say('match-lacks-consent', null, null, lang);
}

/**
 * »plads på ventelisten«
 */
export function matchLacksWaitingList(lang?: string): string {
  return say('match-lacks-waiting-list', null, null, lang);
}

/**
 * »{ $participant } og { $friend } kan ikke låses sammen, for de venter ikke begge på en ven. Vælg to, der venter. Planen er ikke ændret.«
 * @param said.participant – the participant’s name as it is shown
 * @param said.friend – the volunteer friend’s name as it is shown
 */
export function matchLockNotHere(said: { participant: string; friend: string }, lang?: string): string {
  return say('match-lock-not-here', null, said, lang);
}

/**
 * »{ $participant } og { $friend } kan ikke låses sammen, for noget står i vejen: { $gates }. Ret det først, eller tag låsen af. Planen er ikke ændret.«
 * @param said.participant – the participant’s name as it is shown
 * @param said.friend – the volunteer friend’s name as it is shown
 * @param said.gates – what stands in the way: match-gate-…; a list, as Rust has written it
 */
export function matchLockShut(said: { participant: string; friend: string; gates: string }, lang?: string): string {
  return say('match-lock-shut', null, said, lang);
}

/**
 * »{ $participant } og { $friend } er både låst sammen og holdt fra hinanden. Tag en af delene af. Planen er ikke ændret.«
 * @param said.participant – the participant’s name as it is shown
 * @param said.friend – the volunteer friend’s name as it is shown
 */
export function matchLockForbidden(said: { participant: string; friend: string }, lang?: string): string {
  return say('match-lock-forbidden', null, said, lang);
}

/**
 * »{ $name } er låst sammen med flere, end der er plads til. Tag en af låsene af. Planen er ikke ændret.«
 * @param said.name – the name of the one it is about
 */
export function matchLockNoRoom(said: { name: string }, lang?: string): string {
  return say('match-lock-no-room', null, said, lang);
}

/**
 * »Kun { $friend } blandt de ledige taler { $language }; { $count } har brug for det.«
 * @param said.friend – the volunteer friend’s name as it is shown
 * @param said.language – the language: language-…
 * @param said.count – how many who wait need it; at least 2
 */
export function matchScarceSpeaks(said: { friend: string; language: string; count: number }, lang?: string): string {
  return say('match-scarce-speaks', null, said, lang);
}

/**
 * »Kun { $friend } blandt de ledige kan hjælpe med det: { $topic }. { $count } ønsker det.«
 * @param said.friend – the volunteer friend’s name as it is shown
 * @param said.topic – the help: registration-topic-…
 * @param said.count – how many who wait wish for it; at least 2
 */
export function matchScarceOffers(said: { friend: string; topic: string; count: number }, lang?: string): string {
  return say('match-scarce-offers', null, said, lang);
}

/**
 * »låst sammen«
 */
export function matchChoiceLocked(lang?: string): string {
  return say('match-choice-locked', null, null, lang);
}

/**
 * »ikke disse to«
 */
export function matchChoiceForbidden(lang?: string): string {
  return say('match-choice-forbidden', null, null, lang);
}

/**
 * »deltageren«
 */
export function matchDeclinedByParticipant(lang?: string): string {
  return say('match-declined-by-participant', null, null, lang);
}

/**
 * »den frivillige ven«
 */
export function matchDeclinedByFriend(lang?: string): string {
  return say('match-declined-by-friend', null, null, lang);
}

/**
 * »gruppen«
 */
export function matchDeclinedByGroup(lang?: string): string {
  return say('match-declined-by-group', null, null, lang);
}

/**
 * »ingen tid«
 */
export function matchDeclineReasonTime(lang?: string): string {
  return say('match-decline-reason-time', null, null, lang);
}

/**
 * »for langt væk«
 */
export function matchDeclineReasonDistance(lang?: string): string {
  return say('match-decline-reason-distance', null, null, lang);
}

/**
 * »kemien passer ikke«
 */
export function matchDeclineReasonChemistry(lang?: string): string {
  return say('match-decline-reason-chemistry', null, null, lang);
}

/**
 * »har fundet en anden ven«
 */
export function matchDeclineReasonAnotherFriend(lang?: string): string {
  return say('match-decline-reason-another-friend', null, null, lang);
}

/**
 * »tilmeldingen er trukket tilbage eller lukket«
 */
export function matchDeclineReasonWithdrawn(lang?: string): string {
  return say('match-decline-reason-withdrawn', null, null, lang);
}

/**
 * »andet«
 */
export function matchDeclineReasonOther(lang?: string): string {
  return say('match-decline-reason-other', null, null, lang);
}

/**
 * »ikke oplyst«
 */
export function matchDeclineReasonNotTold(lang?: string): string {
  return say('match-decline-reason-not-told', null, null, lang);
}

/**
 * »de klarer sig godt selv«
 */
export function matchEndReasonDoingWell(lang?: string): string {
  return say('match-end-reason-doing-well', null, null, lang);
}

/**
 * »flyttet«
 */
export function matchEndReasonMoved(lang?: string): string {
  return say('match-end-reason-moved', null, null, lang);
}

/**
 * »ingen tid«
 */
export function matchEndReasonTime(lang?: string): string {
  return say('match-end-reason-time', null, null, lang);
}

/**
 * »kemien passede ikke«
 */
export function matchEndReasonChemistry(lang?: string): string {
  return say('match-end-reason-chemistry', null, null, lang);
}

/**
 * »ingen kontakt«
 */
export function matchEndReasonNoContact(lang?: string): string {
  return say('match-end-reason-no-contact', null, null, lang);
}

/**
 * »rejst fra Danmark«
 */
export function matchEndReasonLeftDenmark(lang?: string): string {
  return say('match-end-reason-left-denmark', null, null, lang);
}

/**
 * »andet«
 */
export function matchEndReasonOther(lang?: string): string {
  return say('match-end-reason-other', null, null, lang);
}

/**
 * »ikke oplyst«
 */
export function matchEndReasonNotTold(lang?: string): string {
  return say('match-end-reason-not-told', null, null, lang);
}

/**
 * »i kontakt«
 */
export function matchQuietNo(lang?: string): string {
  return say('match-quiet-no', null, null, lang);
}

/**
 * »stille et stykke tid«
 */
export function matchQuietSoon(lang?: string): string {
  return say('match-quiet-soon', null, null, lang);
}

/**
 * »stille for længe«
 */
export function matchQuietLate(lang?: string): string {
  return say('match-quiet-late', null, null, lang);
}

/**
 * »deltageren«
 */
export function matchTalkedWithParticipant(lang?: string): string {
  return say('match-talked-with-participant', null, null, lang);
}

/**
 * »den frivillige ven«
 */
export function matchTalkedWithFriend(lang?: string): string {
  return say('match-talked-with-friend', null, null, lang);
}

/**
 * »dem begge«
 */
export function matchTalkedWithBoth(lang?: string): string {
  return say('match-talked-with-both', null, null, lang);
}

/**
 * »dansk«
 */
export function matchThemeDanish(lang?: string): string {
  return say('match-theme-danish', null, null, lang);
}

/**
 * »netværk«
 */
export function matchThemeNetwork(lang?: string): string {
  return say('match-theme-network', null, null, lang);
}

/**
 * »samfund og kultur«
 */
export function matchThemeSociety(lang?: string): string {
  return say('match-theme-society', null, null, lang);
}

/**
 * »job og uddannelse«
 */
export function matchThemeJob(lang?: string): string {
  return say('match-theme-job', null, null, lang);
}

/**
 * »trivsel«
 */
export function matchThemeWellbeing(lang?: string): string {
  return say('match-theme-wellbeing', null, null, lang);
}

/**
 * »bedre«
 */
export function matchOutcomeBetter(lang?: string): string {
  return say('match-outcome-better', null, null, lang);
}

/**
 * »det samme«
 */
export function matchOutcomeSame(lang?: string): string {
  return say('match-outcome-same', null, null, lang);
}

/**
 * »ved ikke«
 */
export function matchOutcomeDoNotKnow(lang?: string): string {
  return say('match-outcome-do-not-know', null, null, lang);
}

/**
 * »sikkerhed«
 */
export function matchConcernSafety(lang?: string): string {
  return say('match-concern-safety', null, null, lang);
}

/**
 * »grænser mellem de to«
 */
export function matchConcernBoundaries(lang?: string): string {
  return say('match-concern-boundaries', null, null, lang);
}

/**
 * »penge«
 */
export function matchConcernMoney(lang?: string): string {
  return say('match-concern-money', null, null, lang);
}

/**
 * »børnene«
 */
export function matchConcernChildren(lang?: string): string {
  return say('match-concern-children', null, null, lang);
}

/**
 * »myndighederne«
 */
export function matchConcernAuthorities(lang?: string): string {
  return say('match-concern-authorities', null, null, lang);
}

/**
 * »trivsel«
 */
export function matchConcernWellbeing(lang?: string): string {
  return say('match-concern-wellbeing', null, null, lang);
}

/**
 * »kontakten mellem de to«
 */
export function matchConcernContact(lang?: string): string {
  return say('match-concern-contact', null, null, lang);
}

/**
 * »andet«
 */
export function matchConcernOther(lang?: string): string {
  return say('match-concern-other', null, null, lang);
}

/**
 * »Vennepar«
 */
export function matchesPair(lang?: string): string {
  return say('matches-pair', null, null, lang);
}

/**
 * »Find nye vennepar«
 */
export function matchesToPlan(lang?: string): string {
  return say('matches-to-plan', null, null, lang);
}

/**
 * »Se ventelisten«
 */
export function matchesToWaiting(lang?: string): string {
  return say('matches-to-waiting', null, null, lang);
}

/**
 * »Ingen mødes endnu«
 * »{ $count } vennepar mødes«
 * »{ $count } vennepar mødes«
 * @param said.count – matches whose two meet; 0 when there are none
 */
export function matchesMeet(said: { count: number }, lang?: string): string {
  return say('matches-meet', null, said, lang);
}

/**
 * »{ $count } venter på svar«
 * »{ $count } venter på svar«
 * @param said.count – matches whose answers are awaited, at least one
 */
export function matchesAwaited(said: { count: number }, lang?: string): string {
  return say('matches-awaited', null, said, lang);
}

/**
 * »I gang«
 */
export function matchesShowLiving(lang?: string): string {
  return say('matches-show-living', null, null, lang);
}

/**
 * »Se til dem«
 */
export function matchesShowAttention(lang?: string): string {
  return say('matches-show-attention', null, null, lang);
}

/**
 * »Afsluttede og takket nej«
 */
export function matchesShowOver(lang?: string): string {
  return say('matches-show-over', null, null, lang);
}

/**
 * »Mine«
 */
export function matchesMine(lang?: string): string {
  return say('matches-mine', null, null, lang);
}

/**
 * »Se til«
 */
export function matchesContact(lang?: string): string {
  return say('matches-contact', null, null, lang);
}

/**
 * »Næste opfølgning«
 */
export function matchesNextFollowUp(lang?: string): string {
  return say('matches-next-follow-up', null, null, lang);
}

/**
 * »over tiden«
 */
export function matchesOverdue(lang?: string): string {
  return say('matches-overdue', null, null, lang);
}

/**
 * »ingen kontakt i { $count } dag«
 * »ingen kontakt i { $count } dage«
 * @param said.count – days since anything was heard of an active pair
 */
export function matchesQuiet(said: { count: number }, lang?: string): string {
  return say('matches-quiet', null, said, lang);
}

/**
 * »{ $count } bekymring«
 * »{ $count } bekymringer«
 * @param said.count – concerns that are not solved, at least one
 */
export function matchesConcernsOpen(said: { count: number }, lang?: string): string {
  return say('matches-concerns-open', null, said, lang);
}

/**
 * »bekymring, haster«
 */
export function matchesUrgent(lang?: string): string {
  return say('matches-urgent', null, null, lang);
}

/**
 * »Ingen vennepar endnu«
 */
export function matchesEmptyTitle(lang?: string): string {
  return say('matches-empty-title', null, null, lang);
}

/**
 * »Her står alle vennepar, fra det første forslag til de siger farvel. Begynd med en, der venter, eller find et til alle på én gang.«
 */
export function matchesEmpty(lang?: string): string {
  return say('matches-empty', null, null, lang);
}

/**
 * »Ingen passer til det, du har valgt«
 */
export function matchesNoneTitle(lang?: string): string {
  return say('matches-none-title', null, null, lang);
}

/**
 * »Prøv færre valg.«
 */
export function matchesNone(lang?: string): string {
  return say('matches-none', null, null, lang);
}

/**
 * »Vis alle i gang«
 */
export function matchesClear(lang?: string): string {
  return say('matches-clear', null, null, lang);
}

/**
 * »Vejen«
 */
export function matchesWay(lang?: string): string {
  return say('matches-way', null, null, lang);
}

/**
 * »Svar: { $side }«
 * @param said.side – the participant or the friend
 */
export function matchesAnswerOf(said: { side: string }, lang?: string): string {
  return say('matches-answer-of', null, said, lang);
}

/**
 * »Siger ja«
 */
export function matchesSaidYes(lang?: string): string {
  return say('matches-said-yes', null, null, lang);
}

/**
 * »Siger nej«
 */
export function matchesSaidNo(lang?: string): string {
  return say('matches-said-no', null, null, lang);
}

/**
 * »Notér, hvad de to svarer.«
 */
export function matchesAwaitsAnswers(lang?: string): string {
  return say('matches-awaits-answers', null, null, lang);
}

/**
 * »Samtykke til at dele navn og kontakt mangler: { $side }.«
 * @param said.side – the participant or the friend
 */
export function matchesConsentMissing(said: { side: string }, lang?: string): string {
  return say('matches-consent-missing', null, said, lang);
}

/**
 * »Notér samtykke«
 */
export function matchesNoteConsent(lang?: string): string {
  return say('matches-note-consent', null, null, lang);
}

/**
 * »Se tilmeldingen«
 */
export function matchesToRegistration(lang?: string): string {
  return say('matches-to-registration', null, null, lang);
}

/**
 * »Første møde«
 */
export function matchesFirstMeeting(lang?: string): string {
  return say('matches-first-meeting', null, null, lang);
}

/**
 * »Tid og sted er ikke aftalt endnu.«
 */
export function matchesNoFirstMeeting(lang?: string): string {
  return say('matches-no-first-meeting', null, null, lang);
}

/**
 * »Ret tid og sted«
 */
export function matchesFirstMeetingEdit(lang?: string): string {
  return say('matches-first-meeting-edit', null, null, lang);
}

/**
 * »Begge har sagt ja. Er tid og sted ikke aftalt, kan du skrive dem senere.«
 */
export function matchesFirstMeetingWhy(lang?: string): string {
  return say('matches-first-meeting-why', null, null, lang);
}

/**
 * »Godkend forslaget«
 */
export function matchesStepApproved(lang?: string): string {
  return say('matches-step-approved', null, null, lang);
}

/**
 * »Notér, at begge er spurgt«
 */
export function matchesStepBothAsked(lang?: string): string {
  return say('matches-step-both-asked', null, null, lang);
}

/**
 * »Aftal første møde«
 */
export function matchesStepFirstMeeting(lang?: string): string {
  return say('matches-step-first-meeting', null, null, lang);
}

/**
 * »Notér, at de mødes«
 */
export function matchesStepActive(lang?: string): string {
  return say('matches-step-active', null, null, lang);
}

/**
 * »Hold pause«
 */
export function matchesStepPaused(lang?: string): string {
  return say('matches-step-paused', null, null, lang);
}

/**
 * »Fortsæt efter pausen«
 */
export function matchesStepResumed(lang?: string): string {
  return say('matches-step-resumed', null, null, lang);
}

/**
 * »Afslut venneparret«
 */
export function matchesStepEnded(lang?: string): string {
  return say('matches-step-ended', null, null, lang);
}

/**
 * »Notér et nej«
 */
export function matchesStepDeclined(lang?: string): string {
  return say('matches-step-declined', null, null, lang);
}

/**
 * »Må foreslås igen«
 */
export function matchesLift(lang?: string): string {
  return say('matches-lift', null, null, lang);
}

/**
 * »Opfølgningen venter, til pausen er slut.«
 */
export function matchesPauseWhy(lang?: string): string {
  return say('matches-pause-why', null, null, lang);
}

/**
 * »Den, der gerne vil igen, kommer tilbage på ventelisten. Er der ikke spurgt, aftales en samtale.«
 */
export function matchesAgainWhy(lang?: string): string {
  return say('matches-again-why', null, null, lang);
}

/**
 * »De to bliver ikke foreslået for hinanden igen, før I siger til.«
 */
export function matchesDeclineWhy(lang?: string): string {
  return say('matches-decline-why', null, null, lang);
}

/**
 * »Opfølgning«
 */
export function matchesFollowUps(lang?: string): string {
  return say('matches-follow-ups', null, null, lang);
}

/**
 * »Opfølgning«
 */
export function matchesFollowUp(lang?: string): string {
  return say('matches-follow-up', null, null, lang);
}

/**
 * »Notér opfølgning«
 */
export function matchesFollowUpNote(lang?: string): string {
  return say('matches-follow-up-note', null, null, lang);
}

/**
 * »Ret opfølgningen«
 */
export function matchesFollowUpEdit(lang?: string): string {
  return say('matches-follow-up-edit', null, null, lang);
}

/**
 * »{ $number }. opfølgning«
 * @param said.number – which of the planned follow-ups, from 1
 */
export function matchesFollowUpNumber(said: { number: number }, lang?: string): string {
  return say('matches-follow-up-number', null, said, lang);
}

/**
 * »{ $number }. opfølgning, planlagt { $date }«
 * @param said.number – which of the planned follow-ups, from 1
 * @param said.date – the day it is planned for; a date, as Rust has written it
 */
export function matchesFollowUpPlanned(said: { number: number; date: string }, lang?: string): string {
  return say('matches-follow-up-planned', null, said, lang);
}

/**
 * »Uden for planen«
 */
export function matchesFollowUpBetween(lang?: string): string {
  return say('matches-follow-up-between', null, null, lang);
}

/**
 * »Hvilken opfølgning?«
 */
export function matchesWhichFollowUp(lang?: string): string {
  return say('matches-which-follow-up', null, null, lang);
}

/**
 * »Der er ikke noteret nogen endnu.«
 */
export function matchesNoFollowUps(lang?: string): string {
  return say('matches-no-follow-ups', null, null, lang);
}

/**
 * »Alle de planlagte er noteret.«
 */
export function matchesAllFollowUpsDone(lang?: string): string {
  return say('matches-all-follow-ups-done', null, null, lang);
}

/**
 * »Ret«
 */
export function matchesEdit(lang?: string): string {
  return say('matches-edit', null, null, lang);
}

/**
 * »Ret: { $title }, { $date }«
 * @param said.title – which follow-up
 * @param said.date – its day; a date, as Rust has written it
 */
export function matchesEditFollowUp(said: { title: string; date: string }, lang?: string): string {
  return say('matches-edit-follow-up', null, said, lang);
}

/**
 * »De tre spørgsmål«
 */
export function matchesThreeQuestions(lang?: string): string {
  return say('matches-three-questions', null, null, lang);
}

/**
 * »slet ikke«
 * »{ $count } gang«
 * »{ $count } gange«
 * @param said.count – how often the two met since the last follow-up; 0 when they did not
 */
export function matchesTimesMet(said: { count: number }, lang?: string): string {
  return say('matches-times-met', null, said, lang);
}

/**
 * »Siden sidste opfølgning.«
 */
export function matchesTimesMetHint(lang?: string): string {
  return say('matches-times-met-hint', null, null, lang);
}

/**
 * »Hvordan går det?«
 */
export function matchesHowItGoes(lang?: string): string {
  return say('matches-how-it-goes', null, null, lang);
}

/**
 * »Frivilligt. Spørg kun, hvis de to har lyst til at fortælle. Svarene tælles med uden navn.«
 */
export function matchesHowItGoesWhy(lang?: string): string {
  return say('matches-how-it-goes-why', null, null, lang);
}

/**
 * »Intet svar«
 */
export function matchesNoAnswer(lang?: string): string {
  return say('matches-no-answer', null, null, lang);
}

/**
 * »{ $theme }: { $outcome }«
 * @param said.theme – a theme of the evaluation
 * @param said.outcome – how it goes
 */
export function matchesThemeGoes(said: { theme: string; outcome: string }, lang?: string): string {
  return say('matches-theme-goes', null, said, lang);
}

/**
 * »Bekymringer«
 */
export function matchesConcerns(lang?: string): string {
  return say('matches-concerns', null, null, lang);
}

/**
 * »Notér en bekymring«
 */
export function matchesRaiseConcern(lang?: string): string {
  return say('matches-raise-concern', null, null, lang);
}

/**
 * »Ret bekymringen«
 */
export function matchesConcernEdit(lang?: string): string {
  return say('matches-concern-edit', null, null, lang);
}

/**
 * »Hvad bekymrer jer?«
 */
export function matchesConcernText(lang?: string): string {
  return say('matches-concern-text', null, null, lang);
}

/**
 * »Skriv kort, og ikke om helbred.«
 */
export function matchesConcernHint(lang?: string): string {
  return say('matches-concern-hint', null, null, lang);
}

/**
 * »Er du bekymret for noget? Notér det for sig, på venneparrets side.«
 */
export function matchesConcernApart(lang?: string): string {
  return say('matches-concern-apart', null, null, lang);
}

/**
 * »Det haster«
 */
export function matchesCannotWait(lang?: string): string {
  return say('matches-cannot-wait', null, null, lang);
}

/**
 * »Tager sig af den«
 */
export function matchesTakes(lang?: string): string {
  return say('matches-takes', null, null, lang);
}

/**
 * »Ingen endnu«
 */
export function matchesNobodyYet(lang?: string): string {
  return say('matches-nobody-yet', null, null, lang);
}

/**
 * »åben«
 */
export function matchesOpen(lang?: string): string {
  return say('matches-open', null, null, lang);
}

/**
 * »Notér som løst«
 */
export function matchesSolve(lang?: string): string {
  return say('matches-solve', null, null, lang);
}

/**
 * »løst«
 */
export function matchesSolved(lang?: string): string {
  return say('matches-solved', null, null, lang);
}

/**
 * »Vælg en afløser«
 */
export function matchesStandIn(lang?: string): string {
  return say('matches-stand-in', null, null, lang);
}

/**
 * »Ingen afløser mere«
 */
export function matchesStandInEnd(lang?: string): string {
  return say('matches-stand-in-end', null, null, lang);
}

/**
 * »Giv videre til et andet medlem«
 */
export function matchesGiveTo(lang?: string): string {
  return say('matches-give-to', null, null, lang);
}

/**
 * »Skriv til begge«
 */
export function matchesWrite(lang?: string): string {
  return say('matches-write', null, null, lang);
}

/**
 * »Skriv tak til begge«
 */
export function matchesThank(lang?: string): string {
  return say('matches-thank', null, null, lang);
}

/**
 * »En besked til hver, på modtagerens eget sprog.«
 */
export function matchesMessagesWhy(lang?: string): string {
  return say('matches-messages-why', null, null, lang);
}

/**
 * »Har du lyst til at mødes?«
 */
export function matchesKindAsked(lang?: string): string {
  return say('matches-kind-asked', null, null, lang);
}

/**
 * »Navn og første møde«
 */
export function matchesKindFirstMeeting(lang?: string): string {
  return say('matches-kind-first-meeting', null, null, lang);
}

/**
 * »Påmindelse«
 */
export function matchesKindReminder(lang?: string): string {
  return say('matches-kind-reminder', null, null, lang);
}

/**
 * »Pause«
 */
export function matchesKindPause(lang?: string): string {
  return say('matches-kind-pause', null, null, lang);
}

/**
 * »Tak«
 */
export function matchesKindThankYou(lang?: string): string {
  return say('matches-kind-thank-you', null, null, lang);
}

/**
 * »Intet at skrive nu«
 */
export function matchesNothingToWrite(lang?: string): string {
  return say('matches-nothing-to-write', null, null, lang);
}

/**
 * »Før forslaget er godkendt, får ingen noget at vide.«
 */
export function matchesNothingToWriteWhy(lang?: string): string {
  return say('matches-nothing-to-write-why', null, null, lang);
}

/**
 * »Første mødes tid er ikke aftalt endnu.«
 */
export function matchesStoppedNoTime(lang?: string): string {
  return say('matches-stopped-no-time', null, null, lang);
}

/**
 * »Navn og kontakt er beskyttet og gives ikke videre. Aftal med personen selv, hvordan de to mødes.«
 */
export function matchesStoppedProtected(lang?: string): string {
  return say('matches-stopped-protected', null, null, lang);
}

/**
 * »Vi må ikke skrive dette endnu. { $name } har ikke givet samtykke til: { $purpose }.«
 * @param said.name – whose name and contact would be told
 * @param said.purpose – what consent is missing for: consent-purpose-…
 */
export function matchesStoppedConsent(said: { name: string; purpose: string }, lang?: string): string {
  return say('matches-stopped-consent', null, said, lang);
}

/**
 * »Navnet er beskyttet. Ring selv, og skriv ikke.«
 */
export function matchesCallYourself(lang?: string): string {
  return say('matches-call-yourself', null, null, lang);
}

/**
 * »Mine vennepar«
 */
export function matchesOpenMine(lang?: string): string {
  return say('matches-open-mine', null, null, lang);
}

/**
 * »Vennepar, der skal ses til«
 */
export function matchesOpenAttention(lang?: string): string {
  return say('matches-open-attention', null, null, lang);
}

/**
 * »Find en ven«
 */
export function matchingFindFriend(lang?: string): string {
  return say('matching-find-friend', null, null, lang);
}

/**
 * »Find en at være ven med«
 */
export function matchingFindParticipant(lang?: string): string {
  return say('matching-find-participant', null, null, lang);
}

/**
 * »Se forslag til denne tilmelding«
 */
export function matchingSuggest(lang?: string): string {
  return say('matching-suggest', null, null, lang);
}

/**
 * »Forslag«
 */
export function matchingTitle(lang?: string): string {
  return say('matching-title', null, null, lang);
}

/**
 * »Hvem kunne være en ven for { $name }?«
 * @param said.name – the participant
 */
export function matchingWhoFriend(said: { name: string }, lang?: string): string {
  return say('matching-who-friend', null, said, lang);
}

/**
 * »Hvem kunne { $name } være ven med?«
 * @param said.name – the friend
 */
export function matchingWhoParticipant(said: { name: string }, lang?: string): string {
  return say('matching-who-participant', null, said, lang);
}

/**
 * »{ $count } passer«
 * »{ $count } passer«
 * @param said.count – how many could be matched
 */
export function matchingFit(said: { count: number }, lang?: string): string {
  return say('matching-fit', null, said, lang);
}

/**
 * »har plads til { $count }«
 * »har plads til { $count }«
 * @param said.count – how many more friends at once, at least one
 */
export function matchingRoom(said: { count: number }, lang?: string): string {
  return say('matching-room', null, said, lang);
}

/**
 * »ledig i { $count } dag«
 * »ledig i { $count } dage«
 * @param said.count – whole days since a volunteer offered herself
 */
export function matchingFree(said: { count: number }, lang?: string): string {
  return say('matching-free', null, said, lang);
}

/**
 * »har ventet { $count } dag«
 * »har ventet { $count } dage«
 * @param said.count – whole days a participant has waited
 */
export function matchingWaits(said: { count: number }, lang?: string): string {
  return say('matching-waits', null, said, lang);
}

/**
 * »Vis flere«
 */
export function matchingShowMore(lang?: string): string {
  return say('matching-show-more', null, null, lang);
}

/**
 * »Der mangler noget først«
 */
export function matchingNotReadyTitle(lang?: string): string {
  return say('matching-not-ready-title', null, null, lang);
}

/**
 * »Når det er på plads, er der { $count }, der kunne passe.«
 * »Når det er på plads, er der { $count }, der kunne passe.«
 * @param said.count – how many could be matched if nothing were missing here, at least one
 */
export function matchingWouldFit(said: { count: number }, lang?: string): string {
  return say('matching-would-fit', null, said, lang);
}

/**
 * »Se tilmeldingen«
 */
export function matchingOpenRegistration(lang?: string): string {
  return say('matching-open-registration', null, null, lang);
}

/**
 * »Samtalen mangler.«
 */
export function matchingMissingTalk(lang?: string): string {
  return say('matching-missing-talk', null, null, lang);
}

/**
 * »Samtykke til at finde en ven mangler.«
 */
export function matchingMissingConsent(lang?: string): string {
  return say('matching-missing-consent', null, null, lang);
}

/**
 * »Tilmeldingen er ikke sat på ventelisten.«
 */
export function matchingMissingList(lang?: string): string {
  return say('matching-missing-list', null, null, lang);
}

/**
 * »Der er ikke plads til flere lige nu.«
 */
export function matchingMissingRoom(lang?: string): string {
  return say('matching-missing-room', null, null, lang);
}

/**
 * »Tilmeldingen er trukket tilbage eller lukket.«
 */
export function matchingMissingGone(lang?: string): string {
  return say('matching-missing-gone', null, null, lang);
}

/**
 * »Allerede i vennepar«
 */
export function matchingAlready(lang?: string): string {
  return say('matching-already', null, null, lang);
}

/**
 * »Ingen frivillig ven har plads lige nu«
 */
export function matchingNoFriendsTitle(lang?: string): string {
  return say('matching-no-friends-title', null, null, lang);
}

/**
 * »Så snart en ven er klar, står forslagene her. Kender I måske en, I kunne spørge?«
 */
export function matchingNoFriendsText(lang?: string): string {
  return say('matching-no-friends-text', null, null, lang);
}

/**
 * »Ingen venter på en ven lige nu«
 */
export function matchingNoParticipantsTitle(lang?: string): string {
  return say('matching-no-participants-title', null, null, lang);
}

/**
 * »Det er en god nyhed. Når nogen ønsker sig en ven, står forslagene her.«
 */
export function matchingNoParticipantsText(lang?: string): string {
  return say('matching-no-participants-text', null, null, lang);
}

/**
 * »Ingen passer lige nu«
 */
export function matchingNoneFitsTitle(lang?: string): string {
  return say('matching-none-fits-title', null, null, lang);
}

/**
 * »Se herunder, hvad der står i vejen, og hvad der skal til.«
 */
export function matchingNoneFitsText(lang?: string): string {
  return say('matching-none-fits-text', null, null, lang);
}

/**
 * »{ $count } passer ikke nu. Hvorfor?«
 * »{ $count } passer ikke nu. Hvorfor?«
 * @param said.count – how many cannot be matched now
 */
export function matchingDoNotFit(said: { count: number }, lang?: string): string {
  return say('matching-do-not-fit', null, said, lang);
}

/**
 * »Må foreslås igen«
 */
export function matchingLift(lang?: string): string {
  return say('matching-lift', null, null, lang);
}

/**
 * »Må være med i planer igen«
 */
export function matchingLetIn(lang?: string): string {
  return say('matching-let-in', null, null, lang);
}

/**
 * »To side om side«
 */
export function matchingPair(lang?: string): string {
  return say('matching-pair', null, null, lang);
}

/**
 * »ønsker en ven«
 */
export function matchingWishes(lang?: string): string {
  return say('matching-wishes', null, null, lang);
}

/**
 * »tilbyder sig«
 */
export function matchingOffers(lang?: string): string {
  return say('matching-offers', null, null, lang);
}

/**
 * »Hvor godt det passer«
 */
export function matchingBars(lang?: string): string {
  return say('matching-bars', null, null, lang);
}

/**
 * »Det kan ikke blive de to nu«
 */
export function matchingCannot(lang?: string): string {
  return say('matching-cannot', null, null, lang);
}

/**
 * »Foreslå dette vennepar«
 */
export function matchingPropose(lang?: string): string {
  return say('matching-propose', null, null, lang);
}

/**
 * »Ikke disse to …«
 */
export function matchingApart(lang?: string): string {
  return say('matching-apart', null, null, lang);
}

/**
 * »Ikke disse to«
 */
export function matchingApartTitle(lang?: string): string {
  return say('matching-apart-title', null, null, lang);
}

/**
 * »De to bliver ikke foreslået for hinanden, før du tillader det igen.«
 */
export function matchingApartText(lang?: string): string {
  return say('matching-apart-text', null, null, lang);
}

/**
 * »Hvorfor ikke?«
 */
export function matchingApartReason(lang?: string): string {
  return say('matching-apart-reason', null, null, lang);
}

/**
 * »Foreslå dem ikke igen«
 */
export function matchingApartDo(lang?: string): string {
  return say('matching-apart-do', null, null, lang);
}

/**
 * »Ingen får noget at vide, før du har godkendt. Telefonnumre deles først, når begge har sagt ja.«
 */
export function matchingNobodyTold(lang?: string): string {
  return say('matching-nobody-told', null, null, lang);
}

/**
 * »deltageren«
 */
export function matchingTheParticipant(lang?: string): string {
  return say('matching-the-participant', null, null, lang);
}

/**
 * »den frivillige ven«
 */
export function matchingTheFriend(lang?: string): string {
  return say('matching-the-friend', null, null, lang);
}

/**
 * »De andre:«
 */
export function matchingTheOthers(lang?: string): string {
  return say('matching-the-others', null, null, lang);
}

/**
 * »Matchmøde«
 */
export function matchingPlan(lang?: string): string {
  return say('matching-plan', null, null, lang);
}

/**
 * »{ $count } vennepar kan dannes«
 * »{ $count } vennepar kan dannes«
 * @param said.count – pairs of the plan
 */
export function matchingCanPair(said: { count: number }, lang?: string): string {
  return say('matching-can-pair', null, said, lang);
}

/**
 * »{ $count } deltager tilbage«
 * »{ $count } deltagere tilbage«
 * @param said.count – participants who get nobody in this plan
 */
export function matchingParticipantsRemain(said: { count: number }, lang?: string): string {
  return say('matching-participants-remain', null, said, lang);
}

/**
 * »{ $count } frivillig ven tilbage«
 * »{ $count } frivillige venner tilbage«
 * @param said.count – volunteer friends who get nobody in this plan
 */
export function matchingFriendsRemain(said: { count: number }, lang?: string): string {
  return say('matching-friends-remain', null, said, lang);
}

/**
 * »Planens vennepar«
 */
export function matchingPlannedPairs(lang?: string): string {
  return say('matching-planned-pairs', null, null, lang);
}

/**
 * »Passer«
 */
export function matchingFits(lang?: string): string {
  return say('matching-fits', null, null, lang);
}

/**
 * »Taler mest for«
 */
export function matchingFirstReason(lang?: string): string {
  return say('matching-first-reason', null, null, lang);
}

/**
 * »låst sammen«
 */
export function matchingLocked(lang?: string): string {
  return say('matching-locked', null, null, lang);
}

/**
 * »Ret«
 */
export function matchingChange(lang?: string): string {
  return say('matching-change', null, null, lang);
}

/**
 * »Ret vennepar { $number }«
 * @param said.number – which pair of the plan, counted from 1
 */
export function matchingChangeOf(said: { number: number }, lang?: string): string {
  return say('matching-change-of', null, said, lang);
}

/**
 * »Lås de to sammen«
 */
export function matchingLock(lang?: string): string {
  return say('matching-lock', null, null, lang);
}

/**
 * »Lås ikke de to sammen«
 */
export function matchingUnlock(lang?: string): string {
  return say('matching-unlock', null, null, lang);
}

/**
 * »Hold de to fra hinanden«
 */
export function matchingNotInPlan(lang?: string): string {
  return say('matching-not-in-plan', null, null, lang);
}

/**
 * »En anden ven …«
 */
export function matchingAnotherFriend(lang?: string): string {
  return say('matching-another-friend', null, null, lang);
}

/**
 * »Se grundene«
 */
export function matchingSeeReasons(lang?: string): string {
  return say('matching-see-reasons', null, null, lang);
}

/**
 * »Foreslå disse vennepar«
 */
export function matchingDraft(lang?: string): string {
  return say('matching-draft', null, null, lang);
}

/**
 * »{ $count } vennepar er foreslået og ligger som kladde. Ingen har fået noget at vide.«
 * »{ $count } vennepar er foreslået og ligger som kladder. Ingen har fået noget at vide.«
 * @param said.count – how many pairs were drafted
 */
export function matchingDrafted(said: { count: number }, lang?: string): string {
  return say('matching-drafted', null, said, lang);
}

/**
 * »Se vennepar«
 */
export function matchingSeeMatches(lang?: string): string {
  return say('matching-see-matches', null, null, lang);
}

/**
 * »Der kan ikke dannes vennepar lige nu«
 */
export function matchingNoPairsTitle(lang?: string): string {
  return say('matching-no-pairs-title', null, null, lang);
}

/**
 * »Se herunder, hvem der venter, og hvad der skal til.«
 */
export function matchingNoPairsText(lang?: string): string {
  return say('matching-no-pairs-text', null, null, lang);
}

/**
 * »Står tilbage«
 */
export function matchingRemain(lang?: string): string {
  return say('matching-remain', null, null, lang);
}

/**
 * »Hvorfor«
 */
export function matchingWhy(lang?: string): string {
  return say('matching-why', null, null, lang);
}

/**
 * »Alle, der passer, er givet til andre, så flest får en ven, og de, der har ventet længst, kommer først.«
 */
export function matchingAllGiven(lang?: string): string {
  return say('matching-all-given', null, null, lang);
}

/**
 * »Alle, der passer, får en anden ven i planen.«
 */
export function matchingAllHaveOne(lang?: string): string {
  return say('matching-all-have-one', null, null, lang);
}

/**
 * »Nærmest var: { $why }«
 * @param said.why – a sentence or several
 */
export function matchingNearest(said: { why: string }, lang?: string): string {
  return say('matching-nearest', null, said, lang);
}

/**
 * »Ingen frivillig ven har plads lige nu.«
 */
export function matchingNoFriends(lang?: string): string {
  return say('matching-no-friends', null, null, lang);
}

/**
 * »Ingen venter på en ven lige nu.«
 */
export function matchingNoParticipants(lang?: string): string {
  return say('matching-no-participants', null, null, lang);
}

/**
 * »Vælg en ven …«
 */
export function matchingChooseFriend(lang?: string): string {
  return say('matching-choose-friend', null, null, lang);
}

/**
 * »Holdt fra hinanden«
 */
export function matchingForbidden(lang?: string): string {
  return say('matching-forbidden', null, null, lang);
}

/**
 * »{ $count } anden frivillig ven har noget, som flere har brug for«
 * »{ $count } andre frivillige venner har noget, som flere har brug for«
 * @param said.count – how many others there are whom several need
 */
export function matchingScarce(said: { count: number }, lang?: string): string {
  return say('matching-scarce', null, said, lang);
}

/**
 * »{ $count } er ikke klar endnu«
 * »{ $count } er ikke klar endnu«
 * @param said.count – how many wait and are not ready
 */
export function matchingNotReady(said: { count: number }, lang?: string): string {
  return say('matching-not-ready', null, said, lang);
}

/**
 * »Ikke alle, du har låst sammen, kan være det«
 */
export function matchingRefusedTitle(lang?: string): string {
  return say('matching-refused-title', null, null, lang);
}

/**
 * »Planen er lavet uden dem. Ret det, der mangler, eller tag låsen af.«
 */
export function matchingRefusedText(lang?: string): string {
  return say('matching-refused-text', null, null, lang);
}

/**
 * »Tag låsen af«
 */
export function matchingRelease(lang?: string): string {
  return say('matching-release', null, null, lang);
}

/**
 * »En af de to venter ikke længere.«
 */
export function matchingLockNotHere(lang?: string): string {
  return say('matching-lock-not-here', null, null, lang);
}

/**
 * »De to er også holdt fra hinanden.«
 */
export function matchingLockForbidden(lang?: string): string {
  return say('matching-lock-forbidden', null, null, lang);
}

/**
 * »Den ene er låst sammen med flere, end der er plads til.«
 */
export function matchingLockNoRoom(lang?: string): string {
  return say('matching-lock-no-room', null, null, lang);
}

/**
 * »Udskriv planen«
 */
export function matchingPrint(lang?: string): string {
  return say('matching-print', null, null, lang);
}

/**
 * »Navne på papiret«
 */
export function matchingPrintNames(lang?: string): string {
  return say('matching-print-names', null, null, lang);
}

/**
 * »Forbogstaver, så et glemt ark ikke nævner nogen«
 */
export function matchingPrintInitials(lang?: string): string {
  return say('matching-print-initials', null, null, lang);
}

/**
 * »Hele navne«
 */
export function matchingPrintFull(lang?: string): string {
  return say('matching-print-full', null, null, lang);
}

/**
 * »En anden ven«
 */
export function matchingAlternatives(lang?: string): string {
  return say('matching-alternatives', null, null, lang);
}

/**
 * »Vælg, hvem de skal låses sammen med. Resten af planen bliver lagt om, så den igen er den bedste.«
 */
export function matchingAlternativesText(lang?: string): string {
  return say('matching-alternatives-text', null, null, lang);
}

/**
 * »i planen nu«
 */
export function matchingInPlanNow(lang?: string): string {
  return say('matching-in-plan-now', null, null, lang);
}

/**
 * »{ $count } færre får nogen«
 * »{ $count } færre får nogen«
 * @param said.count – registrations that would get nobody any more, at least one
 */
export function matchingCostPeople(said: { count: number }, lang?: string): string {
  return say('matching-cost-people', null, said, lang);
}

/**
 * »{ $count } ventedag færre tilgodeset«
 * »{ $count } ventedage færre tilgodeset«
 * @param said.count – waiting days that would count no more, at least one
 */
export function matchingCostDays(said: { count: number }, lang?: string): string {
  return say('matching-cost-days', null, said, lang);
}

/**
 * »parrene passer { $count } point ringere«
 * »parrene passer { $count } point ringere«
 * @param said.count – points of how well all pairs fit, together, at least one
 */
export function matchingCostPoints(said: { count: number }, lang?: string): string {
  return say('matching-cost-points', null, said, lang);
}

/**
 * »Koster ikke planen noget«
 */
export function matchingCostNothing(lang?: string): string {
  return say('matching-cost-nothing', null, null, lang);
}

/**
 * »Får så ingen:«
 */
export function matchingThenRemain(lang?: string): string {
  return say('matching-then-remain', null, null, lang);
}

/**
 * »{ $count } anden passer, men er låst sammen med en anden.«
 * »{ $count } andre passer, men er låst sammen med andre.«
 * @param said.count – friends who fit and are locked to others, at least one
 */
export function matchingLockedAway(said: { count: number }, lang?: string): string {
  return say('matching-locked-away', null, said, lang);
}

/**
 * »Ingen andre passer lige nu.«
 */
export function matchingNoAlternatives(lang?: string): string {
  return say('matching-no-alternatives', null, null, lang);
}

/**
 * »Der er nok tilmeldte til mødet«
 * »Vi mangler { $count } person mere, før mødet kan holdes«
 * »Vi mangler { $count } personer mere, før mødet kan holdes«
 * @param said.count – people still missing; 0 when there are enough
 */
export function meetingPeopleMissing(said: { count: number }, lang?: string): string {
  return say('meeting-people-missing', null, said, lang);
}

/**
 * »Planlæg et møde«
 */
export function meetingsPlan(lang?: string): string {
  return say('meetings-plan', null, null, lang);
}

/**
 * »Kommende møder«
 */
export function meetingsUpcoming(lang?: string): string {
  return say('meetings-upcoming', null, null, lang);
}

/**
 * »Afholdte og aflyste«
 */
export function meetingsPast(lang?: string): string {
  return say('meetings-past', null, null, lang);
}

/**
 * »Ingen møder endnu«
 */
export function meetingsEmptyTitle(lang?: string): string {
  return say('meetings-empty-title', null, null, lang);
}

/**
 * »Her står gruppens introduktionsmøder. Planlæg det første. Dato og sted kan komme senere.«
 */
export function meetingsEmpty(lang?: string): string {
  return say('meetings-empty', null, null, lang);
}

/**
 * »Der er ikke planlagt noget møde.«
 */
export function meetingsNoUpcoming(lang?: string): string {
  return say('meetings-no-upcoming', null, null, lang);
}

/**
 * »Introduktionsmøde i { $municipality }«
 * @param said.municipality – where the meeting is
 */
export function meetingsIn(said: { municipality: string }, lang?: string): string {
  return say('meetings-in', null, said, lang);
}

/**
 * »{ $people } af { $minimum }«
 * @param said.people – how many people are signed up
 * @param said.minimum – how many are needed
 */
export function meetingsOf(said: { people: number; minimum: number }, lang?: string): string {
  return say('meetings-of', null, said, lang);
}

/**
 * »tilmeldte personer«
 */
export function meetingsPeopleSignedUp(lang?: string): string {
  return say('meetings-people-signed-up', null, null, lang);
}

/**
 * »Dato mangler«
 */
export function meetingsNoDate(lang?: string): string {
  return say('meetings-no-date', null, null, lang);
}

/**
 * »Sted fundet«
 */
export function meetingsPlaceFound(lang?: string): string {
  return say('meetings-place-found', null, null, lang);
}

/**
 * »Sted mangler«
 */
export function meetingsPlaceMissing(lang?: string): string {
  return say('meetings-place-missing', null, null, lang);
}

/**
 * »Konsulent mangler«
 */
export function meetingsConsultantMissing(lang?: string): string {
  return say('meetings-consultant-missing', null, null, lang);
}

/**
 * »Konsulenten er spurgt«
 */
export function meetingsConsultantAsked(lang?: string): string {
  return say('meetings-consultant-asked', null, null, lang);
}

/**
 * »Konsulenten har sagt ja«
 */
export function meetingsConsultantConfirmed(lang?: string): string {
  return say('meetings-consultant-confirmed', null, null, lang);
}

/**
 * »Beslut senest { $date }«
 * @param said.date – the last day for the decision; a date, as Rust has written it
 */
export function meetingsDecideBy(said: { date: string }, lang?: string): string {
  return say('meetings-decide-by', null, said, lang);
}

/**
 * »Sidste dag er i dag«
 * »{ $count } dag tilbage«
 * »{ $count } dage tilbage«
 * @param said.count – days left until the day for the decision; 0 on the day
 */
export function meetingsDaysLeft(said: { count: number }, lang?: string): string {
  return say('meetings-days-left', null, said, lang);
}

/**
 * »Fristen er gået«
 */
export function meetingsDecidePassed(lang?: string): string {
  return say('meetings-decide-passed', null, null, lang);
}

/**
 * »Sæt dato og tid.«
 */
export function meetingsNeedsDate(lang?: string): string {
  return say('meetings-needs-date', null, null, lang);
}

/**
 * »Find et sted.«
 */
export function meetingsNeedsPlace(lang?: string): string {
  return say('meetings-needs-place', null, null, lang);
}

/**
 * »Konsulenten mangler at sige ja.«
 */
export function meetingsNeedsConsultant(lang?: string): string {
  return say('meetings-needs-consultant', null, null, lang);
}

/**
 * »Alt er på plads.«
 */
export function meetingsAllSet(lang?: string): string {
  return say('meetings-all-set', null, null, lang);
}

/**
 * »{ $count } person har bedt om et møde og er ikke inviteret endnu.«
 * »{ $count } personer har bedt om et møde og er ikke inviteret endnu.«
 * @param said.count – how many asked for a meeting and were not told of this one
 */
export function meetingsAskedNotInvited(said: { count: number }, lang?: string): string {
  return say('meetings-asked-not-invited', null, said, lang);
}

/**
 * »Mødet er fyldt«
 * »{ $count } plads tilbage«
 * »{ $count } pladser tilbage«
 * @param said.count – places left at the place; 0 when it is full
 */
export function meetingsPlacesLeft(said: { count: number }, lang?: string): string {
  return say('meetings-places-left', null, said, lang);
}

/**
 * »Inviter { $count } person«
 * »Inviter { $count } personer«
 * @param said.count – how many are to be invited
 */
export function meetingsInvite(said: { count: number }, lang?: string): string {
  return say('meetings-invite', null, said, lang);
}

/**
 * »Udskriv ark«
 */
export function meetingsPrint(lang?: string): string {
  return say('meetings-print', null, null, lang);
}

/**
 * »Beskeder«
 */
export function meetingsMessages(lang?: string): string {
  return say('meetings-messages', null, null, lang);
}

/**
 * »Skriv arket ind«
 */
export function meetingsTypeBack(lang?: string): string {
  return say('meetings-type-back', null, null, lang);
}

/**
 * »Notér konsulentens ja«
 */
export function meetingsConfirmConsultant(lang?: string): string {
  return say('meetings-confirm-consultant', null, null, lang);
}

/**
 * »Rediger mødet«
 */
export function meetingsEdit(lang?: string): string {
  return say('meetings-edit', null, null, lang);
}

/**
 * »Aflys mødet«
 */
export function meetingsCancel(lang?: string): string {
  return say('meetings-cancel', null, null, lang);
}

/**
 * »Om mødet«
 */
export function meetingsAbout(lang?: string): string {
  return say('meetings-about', null, null, lang);
}

/**
 * »Intet er noteret endnu.«
 */
export function meetingsNothingNoted(lang?: string): string {
  return say('meetings-nothing-noted', null, null, lang);
}

/**
 * »Nyt introduktionsmøde«
 */
export function meetingsPlanTitle(lang?: string): string {
  return say('meetings-plan-title', null, null, lang);
}

/**
 * »Hvornår og hvor«
 */
export function meetingsWhenAndWhere(lang?: string): string {
  return say('meetings-when-and-where', null, null, lang);
}

/**
 * »Hvor mange«
 */
export function meetingsHowMany(lang?: string): string {
  return say('meetings-how-many', null, null, lang);
}

/**
 * »Konsulent og sprog«
 */
export function meetingsConsultantAndLanguages(lang?: string): string {
  return say('meetings-consultant-and-languages', null, null, lang);
}

/**
 * »Det praktiske«
 */
export function meetingsPractical(lang?: string): string {
  return say('meetings-practical', null, null, lang);
}

/**
 * »Dato«
 */
export function meetingsDate(lang?: string): string {
  return say('meetings-date', null, null, lang);
}

/**
 * »Klokkeslæt«
 */
export function meetingsTime(lang?: string): string {
  return say('meetings-time', null, null, lang);
}

/**
 * »Lad feltet stå tomt, så bliver det { $count } dag før mødet.«
 * »Lad feltet stå tomt, så bliver det { $count } dage før mødet.«
 * @param said.count – so many days before the meeting the group decides
 */
export function meetingsDecideHint(said: { count: number }, lang?: string): string {
  return say('meetings-decide-hint', null, said, lang);
}

/**
 * »Så mange kan stedet rumme. Er det fyldt, kan ingen flere tilmeldes.«
 */
export function meetingsMaximumHint(lang?: string): string {
  return say('meetings-maximum-hint', null, null, lang);
}

/**
 * »Skriv navnet, når du har spurgt.«
 */
export function meetingsConsultantHint(lang?: string): string {
  return say('meetings-consultant-hint', null, null, lang);
}

/**
 * »Her er det, du skrev sidst. Det er ikke gemt endnu.«
 */
export function meetingsDraftFound(lang?: string): string {
  return say('meetings-draft-found', null, null, lang);
}

/**
 * »Begynd forfra«
 */
export function meetingsDraftDrop(lang?: string): string {
  return say('meetings-draft-drop', null, null, lang);
}

/**
 * »Tilmeldte«
 */
export function meetingsSignUps(lang?: string): string {
  return say('meetings-sign-ups', null, null, lang);
}

/**
 * »Er tilmeldt«
 */
export function meetingsAlready(lang?: string): string {
  return say('meetings-already', null, null, lang);
}

/**
 * »Tilmeld«
 */
export function meetingsSignUp(lang?: string): string {
  return say('meetings-sign-up', null, null, lang);
}

/**
 * »Ingen er tilmeldt endnu. Skriv det første navn her.«
 */
export function meetingsSignUpsNone(lang?: string): string {
  return say('meetings-sign-ups-none', null, null, lang);
}

/**
 * »Antal«
 */
export function meetingsPeople(lang?: string): string {
  return say('meetings-people', null, null, lang);
}

/**
 * »Gennem«
 */
export function meetingsThrough(lang?: string): string {
  return say('meetings-through', null, null, lang);
}

/**
 * »Ønske«
 */
export function meetingsWants(lang?: string): string {
  return say('meetings-wants', null, null, lang);
}

/**
 * »Rediger nr. { $number }«
 * @param said.number – the row on the sheet
 */
export function meetingsChangeSignUp(said: { number: number }, lang?: string): string {
  return say('meetings-change-sign-up', null, said, lang);
}

/**
 * »Tag af listen«
 */
export function meetingsRemoveSignUp(lang?: string): string {
  return say('meetings-remove-sign-up', null, null, lang);
}

/**
 * »Beskyttet: kun nummeret vises«
 */
export function meetingsWithheld(lang?: string): string {
  return say('meetings-withheld', null, null, lang);
}

/**
 * »Har bedt om et møde«
 */
export function meetingsToInvite(lang?: string): string {
  return say('meetings-to-invite', null, null, lang);
}

/**
 * »Bad om det { $date }«
 * @param said.date – the day somebody asked for a meeting; a date, as Rust has written it
 */
export function meetingsAskedOn(said: { date: string }, lang?: string): string {
  return say('meetings-asked-on', null, said, lang);
}

/**
 * »Inviterede«
 */
export function meetingsInvited(lang?: string): string {
  return say('meetings-invited', null, null, lang);
}

/**
 * »Inviteret { $date }«
 * @param said.date – the day of the invitation; a date, as Rust has written it
 */
export function meetingsInvitedOn(said: { date: string }, lang?: string): string {
  return say('meetings-invited-on', null, said, lang);
}

/**
 * »Notér som inviteret«
 */
export function meetingsNoteInvited(lang?: string): string {
  return say('meetings-note-invited', null, null, lang);
}

/**
 * »Hvad vil du skrive om?«
 */
export function meetingsMessageKind(lang?: string): string {
  return say('meetings-message-kind', null, null, lang);
}

/**
 * »Invitation«
 */
export function meetingsKindInvitation(lang?: string): string {
  return say('meetings-kind-invitation', null, null, lang);
}

/**
 * »Påmindelse«
 */
export function meetingsKindReminder(lang?: string): string {
  return say('meetings-kind-reminder', null, null, lang);
}

/**
 * »Mødet er flyttet«
 */
export function meetingsKindMoved(lang?: string): string {
  return say('meetings-kind-moved', null, null, lang);
}

/**
 * »Aflysning«
 */
export function meetingsKindCancellation(lang?: string): string {
  return say('meetings-kind-cancellation', null, null, lang);
}

/**
 * »{ $count } modtager«
 * »{ $count } modtagere«
 * @param said.count – how many get the message in this language
 */
export function meetingsReceivers(said: { count: number }, lang?: string): string {
  return say('meetings-receivers', null, said, lang);
}

/**
 * »Kopiér teksten«
 */
export function meetingsCopyText(lang?: string): string {
  return say('meetings-copy-text', null, null, lang);
}

/**
 * »Kopiér som SMS«
 */
export function meetingsCopySms(lang?: string): string {
  return say('meetings-copy-sms', null, null, lang);
}

/**
 * »Kopieret«
 */
export function meetingsCopied(lang?: string): string {
  return say('meetings-copied', null, null, lang);
}

/**
 * »Gem som mail«
 */
export function meetingsSaveMail(lang?: string): string {
  return say('meetings-save-mail', null, null, lang);
}

/**
 * »Kopiér { $count } telefonnummer«
 * »Kopiér { $count } telefonnumre«
 * @param said.count – how many telephone numbers
 */
export function meetingsCopyNumbers(said: { count: number }, lang?: string): string {
  return say('meetings-copy-numbers', null, said, lang);
}

/**
 * »Kopiér { $count } e-mailadresse«
 * »Kopiér { $count } e-mailadresser«
 * @param said.count – how many e-mail addresses
 */
export function meetingsCopyAddresses(said: { count: number }, lang?: string): string {
  return say('meetings-copy-addresses', null, said, lang);
}

/**
 * »{ $count } person med beskyttet navn er ikke med. Ring selv.«
 * »{ $count } personer med beskyttet navn er ikke med. Ring selv til dem.«
 * @param said.count – how many have a protected name and stay off the list
 */
export function meetingsLeftOut(said: { count: number }, lang?: string): string {
  return say('meetings-left-out', null, said, lang);
}

/**
 * »{ $count } har intet telefonnummer.«
 * »{ $count } har intet telefonnummer.«
 * @param said.count – how many have no telephone number
 */
export function meetingsWithoutNumber(said: { count: number }, lang?: string): string {
  return say('meetings-without-number', null, said, lang);
}

/**
 * »{ $count } har ingen e-mailadresse.«
 * »{ $count } har ingen e-mailadresse.«
 * @param said.count – how many have no e-mail address
 */
export function meetingsWithoutAddress(said: { count: number }, lang?: string): string {
  return say('meetings-without-address', null, said, lang);
}

/**
 * »Oplysninger ud af programmet«
 */
export function meetingsSendOut(lang?: string): string {
  return say('meetings-send-out', null, null, lang);
}

/**
 * »Andre programmer kan læse det, du tager ud. Brug det kun til at skrive til dem, og slet det bagefter. Det bliver noteret, at du tog det ud.«
 */
export function meetingsSendOutWhy(lang?: string): string {
  return say('meetings-send-out-why', null, null, lang);
}

/**
 * »Ingen at skrive til endnu.«
 */
export function meetingsNoReceivers(lang?: string): string {
  return say('meetings-no-receivers', null, null, lang);
}

/**
 * »Mailen er gemt. Åbn den i dit mailprogram, se den igennem, og send den. Modtagerne ser ikke hinanden.«
 */
export function meetingsMailSaved(lang?: string): string {
  return say('meetings-mail-saved', null, null, lang);
}

/**
 * »Mail«
 */
export function meetingsMail(lang?: string): string {
  return say('meetings-mail', null, null, lang);
}

/**
 * »Udskriv { $count } brev«
 * »Udskriv { $count } breve«
 * @param said.count – letters, one to each receiver
 */
export function meetingsPrintLetters(said: { count: number }, lang?: string): string {
  return say('meetings-print-letters', null, said, lang);
}

/**
 * »Breve«
 */
export function meetingsLetters(lang?: string): string {
  return say('meetings-letters', null, null, lang);
}

/**
 * »Brevene er åbnet. Udskriv dem derfra.«
 */
export function meetingsLettersOpened(lang?: string): string {
  return say('meetings-letters-opened', null, null, lang);
}

/**
 * »Udskriv til mødet«
 */
export function meetingsPrintTitle(lang?: string): string {
  return say('meetings-print-title', null, null, lang);
}

/**
 * »Hvad skal udskrives?«
 */
export function meetingsWhatToPrint(lang?: string): string {
  return say('meetings-what-to-print', null, null, lang);
}

/**
 * »Sedler«
 */
export function meetingsSlips(lang?: string): string {
  return say('meetings-slips', null, null, lang);
}

/**
 * »Til at skrive sig på ved bordet«
 */
export function meetingsSheetHint(lang?: string): string {
  return say('meetings-sheet-hint', null, null, lang);
}

/**
 * »Kun til værten: navn og kryds«
 */
export function meetingsDoorHint(lang?: string): string {
  return say('meetings-door-hint', null, null, lang);
}

/**
 * »En til hver, så ingen læser linjen over«
 */
export function meetingsSlipsHint(lang?: string): string {
  return say('meetings-slips-hint', null, null, lang);
}

/**
 * »Andet sprog ved siden af«
 */
export function meetingsBeside(lang?: string): string {
  return say('meetings-beside', null, null, lang);
}

/**
 * »Kun ét sprog«
 */
export function meetingsBesideNone(lang?: string): string {
  return say('meetings-beside-none', null, null, lang);
}

/**
 * »{ $count } side«
 * »{ $count } sider«
 * @param said.count – how many pages the print has
 */
export function meetingsPages(said: { count: number }, lang?: string): string {
  return say('meetings-pages', null, said, lang);
}

/**
 * »Udskriv«
 */
export function meetingsPrintNow(lang?: string): string {
  return say('meetings-print-now', null, null, lang);
}

/**
 * »Gem som PDF«
 */
export function meetingsSavePdf(lang?: string): string {
  return say('meetings-save-pdf', null, null, lang);
}

/**
 * »Arket er åbnet. Udskriv det derfra.«
 */
export function meetingsPrintOpened(lang?: string): string {
  return say('meetings-print-opened', null, null, lang);
}

/**
 * »Filen er gemt. Slet den, når arket er udskrevet.«
 */
export function meetingsPdfSaved(lang?: string): string {
  return say('meetings-pdf-saved', null, null, lang);
}

/**
 * »Hæng aldrig et ark med navne op. Makulér det senest { $date }.«
 * @param said.date – the day the sheet is shredded by; a date, as Rust has written it
 */
export function meetingsNeverHangUp(said: { date: string }, lang?: string): string {
  return say('meetings-never-hang-up', null, said, lang);
}

/**
 * »Skriv af i samme rækkefølge som på arket. Det, du skriver, bliver husket undervejs.«
 */
export function meetingsTypeBackHint(lang?: string): string {
  return say('meetings-type-back-hint', null, null, lang);
}

/**
 * »De trykte linjer«
 */
export function meetingsPrintedRows(lang?: string): string {
  return say('meetings-printed-rows', null, null, lang);
}

/**
 * »De tomme linjer«
 */
export function meetingsBlankRows(lang?: string): string {
  return say('meetings-blank-rows', null, null, lang);
}

/**
 * »En linje mere«
 */
export function meetingsAddRow(lang?: string): string {
  return say('meetings-add-row', null, null, lang);
}

/**
 * »Nr. { $number }«
 * @param said.number – the row on the sheet
 */
export function meetingsRow(said: { number: number }, lang?: string): string {
  return say('meetings-row', null, said, lang);
}

/**
 * »Hvor mange kom?«
 */
export function meetingsHowManyCame(lang?: string): string {
  return say('meetings-how-many-came', null, null, lang);
}

/**
 * »Gem arket«
 */
export function meetingsSaveSheet(lang?: string): string {
  return say('meetings-save-sheet', null, null, lang);
}

/**
 * »Ingen kom«
 * »{ $count } kom«
 * »{ $count } kom«
 * @param said.count – how many people came
 */
export function meetingsCame(said: { count: number }, lang?: string): string {
  return say('meetings-came', null, said, lang);
}

/**
 * »Det kom der ud af mødet«
 */
export function meetingsResults(lang?: string): string {
  return say('meetings-results', null, null, lang);
}

/**
 * »Notér resultatet«
 */
export function meetingsNoteResults(lang?: string): string {
  return say('meetings-note-results', null, null, lang);
}

/**
 * »Ventet«
 */
export function meetingsExpected(lang?: string): string {
  return say('meetings-expected', null, null, lang);
}

/**
 * »Omkring 60 af 100 tilmeldte plejer at komme.«
 */
export function meetingsExpectedHint(lang?: string): string {
  return say('meetings-expected-hint', null, null, lang);
}

/**
 * »Opret tilmelding«
 */
export function meetingsRegister(lang?: string): string {
  return say('meetings-register', null, null, lang);
}

/**
 * »Opret som deltager«
 */
export function meetingsRegisterAsParticipant(lang?: string): string {
  return say('meetings-register-as-participant', null, null, lang);
}

/**
 * »Opret som frivillig ven«
 */
export function meetingsRegisterAsFriend(lang?: string): string {
  return say('meetings-register-as-friend', null, null, lang);
}

/**
 * »Opret { $count } tilmelding«
 * »Opret alle { $count } tilmeldinger«
 * @param said.count – how many sign-ups have a wish and a name and are not registered
 */
export function meetingsRegisterAll(said: { count: number }, lang?: string): string {
  return say('meetings-register-all', null, said, lang);
}

/**
 * »Tilmelding oprettet«
 */
export function meetingsRegistered(lang?: string): string {
  return say('meetings-registered', null, null, lang);
}

/**
 * »Samtykke mangler endnu. Tal med hver person, før tilmeldingen kommer på ventelisten.«
 */
export function meetingsConsentNext(lang?: string): string {
  return say('meetings-consent-next', null, null, lang);
}

/**
 * »Findes måske allerede i registret«
 */
export function meetingsPerhapsKnown(lang?: string): string {
  return say('meetings-perhaps-known', null, null, lang);
}

/**
 * »Vil være ven eller have en ven«
 */
export function meetingsToRegistrations(lang?: string): string {
  return say('meetings-to-registrations', null, null, lang);
}

/**
 * »Notér arket som makuleret«
 */
export function meetingsShred(lang?: string): string {
  return say('meetings-shred', null, null, lang);
}

/**
 * »Arket blev makuleret { $date }«
 * @param said.date – the day the sheet was shredded; a date, as Rust has written it
 */
export function meetingsShreddedOn(said: { date: string }, lang?: string): string {
  return say('meetings-shredded-on', null, said, lang);
}

/**
 * »Hvor skal filen ligge?«
 */
export function meetingsSaveWhere(lang?: string): string {
  return say('meetings-save-where', null, null, lang);
}

/**
 * »{ $number } %«
 * @param said.number – the number, written in this language
 */
export function numberPercent(said: { number: string }, lang?: string): string {
  return say('number-percent', null, said, lang);
}

/**
 * »Fortryd den seneste handling«
 */
export function operationUndoOther(lang?: string): string {
  return say('operation-undo-other', null, null, lang);
}

/**
 * »Gentag den seneste handling«
 */
export function operationRedoOther(lang?: string): string {
  return say('operation-redo-other', null, null, lang);
}

/**
 * »Registret oprettet«
 */
export function operationRegisterCreated(lang?: string): string {
  return say('operation-register-created', null, null, lang);
}

/**
 * »Registret åbnet«
 */
export function operationOpened(lang?: string): string {
  return say('operation-opened', null, null, lang);
}

/**
 * »Registret genskabt fra en sikkerhedskopi«
 */
export function operationRestored(lang?: string): string {
  return say('operation-restored', null, null, lang);
}

/**
 * »Registret bragt til en nyere form«
 */
export function operationMigrated(lang?: string): string {
  return say('operation-migrated', null, null, lang);
}

/**
 * »Medlem tilføjet«
 */
export function operationMemberAdded(lang?: string): string {
  return say('operation-member-added', null, null, lang);
}

/**
 * »Medlem taget ud«
 */
export function operationMemberRemoved(lang?: string): string {
  return say('operation-member-removed', null, null, lang);
}

/**
 * »Adgangssætning ændret«
 */
export function operationPassphraseChanged(lang?: string): string {
  return say('operation-passphrase-changed', null, null, lang);
}

/**
 * »Nyt gendannelsesark lavet«
 */
export function operationRecoverySheetRenewed(lang?: string): string {
  return say('operation-recovery-sheet-renewed', null, null, lang);
}

/**
 * »Gendannelseskode brugt«
 */
export function operationRecovered(lang?: string): string {
  return say('operation-recovered', null, null, lang);
}

/**
 * »Sikkerhedskopi gemt«
 */
export function operationBackedUp(lang?: string): string {
  return say('operation-backed-up', null, null, lang);
}

/**
 * »Person slettet for altid«
 */
export function operationPersonErased(lang?: string): string {
  return say('operation-person-erased', null, null, lang);
}

/**
 * »Personoplysninger udskrevet«
 */
export function operationPrinted(lang?: string): string {
  return say('operation-printed', null, null, lang);
}

/**
 * »Personoplysninger gemt som fil«
 */
export function operationExported(lang?: string): string {
  return say('operation-exported', null, null, lang);
}

/**
 * »Handling fortrudt«
 */
export function operationUndone(lang?: string): string {
  return say('operation-undone', null, null, lang);
}

/**
 * »Handling gentaget«
 */
export function operationRedone(lang?: string): string {
  return say('operation-redone', null, null, lang);
}

/**
 * »Opdigtede personer lagt ind«
 */
export function operationSampleCreated(lang?: string): string {
  return say('operation-sample-created', null, null, lang);
}

/**
 * »Fortryd: opdigtede personer lagt ind«
 */
export function operationSampleCreatedUndo(lang?: string): string {
  return say('operation-sample-created', 'undo', null, lang);
}

/**
 * »Gentag: opdigtede personer lagt ind«
 */
export function operationSampleCreatedRedo(lang?: string): string {
  return say('operation-sample-created', 'redo', null, lang);
}

/**
 * »Medlems navn ændret«
 */
export function operationMemberRenamed(lang?: string): string {
  return say('operation-member-renamed', null, null, lang);
}

/**
 * »Fortryd: medlems navn ændret«
 */
export function operationMemberRenamedUndo(lang?: string): string {
  return say('operation-member-renamed', 'undo', null, lang);
}

/**
 * »Gentag: medlems navn ændret«
 */
export function operationMemberRenamedRedo(lang?: string): string {
  return say('operation-member-renamed', 'redo', null, lang);
}

/**
 * »Gruppens indstillinger ændret«
 */
export function operationGroupChanged(lang?: string): string {
  return say('operation-group-changed', null, null, lang);
}

/**
 * »Fortryd: gruppens indstillinger ændret«
 */
export function operationGroupChangedUndo(lang?: string): string {
  return say('operation-group-changed', 'undo', null, lang);
}

/**
 * »Gentag: gruppens indstillinger ændret«
 */
export function operationGroupChangedRedo(lang?: string): string {
  return say('operation-group-changed', 'redo', null, lang);
}

/**
 * »Område tilføjet«
 */
export function operationAreaAdded(lang?: string): string {
  return say('operation-area-added', null, null, lang);
}

/**
 * »Fortryd: område tilføjet«
 */
export function operationAreaAddedUndo(lang?: string): string {
  return say('operation-area-added', 'undo', null, lang);
}

/**
 * »Gentag: område tilføjet«
 */
export function operationAreaAddedRedo(lang?: string): string {
  return say('operation-area-added', 'redo', null, lang);
}

/**
 * »Områdets navn ændret«
 */
export function operationAreaRenamed(lang?: string): string {
  return say('operation-area-renamed', null, null, lang);
}

/**
 * »Fortryd: områdets navn ændret«
 */
export function operationAreaRenamedUndo(lang?: string): string {
  return say('operation-area-renamed', 'undo', null, lang);
}

/**
 * »Gentag: områdets navn ændret«
 */
export function operationAreaRenamedRedo(lang?: string): string {
  return say('operation-area-renamed', 'redo', null, lang);
}

/**
 * »Tilmelding oprettet«
 */
export function operationRegistrationAdded(lang?: string): string {
  return say('operation-registration-added', null, null, lang);
}

/**
 * »Fortryd: tilmelding oprettet«
 */
export function operationRegistrationAddedUndo(lang?: string): string {
  return say('operation-registration-added', 'undo', null, lang);
}

/**
 * »Gentag: tilmelding oprettet«
 */
export function operationRegistrationAddedRedo(lang?: string): string {
  return say('operation-registration-added', 'redo', null, lang);
}

/**
 * »Tilmelding rettet«
 */
export function operationRegistrationChanged(lang?: string): string {
  return say('operation-registration-changed', null, null, lang);
}

/**
 * »Fortryd: tilmelding rettet«
 */
export function operationRegistrationChangedUndo(lang?: string): string {
  return say('operation-registration-changed', 'undo', null, lang);
}

/**
 * »Gentag: tilmelding rettet«
 */
export function operationRegistrationChangedRedo(lang?: string): string {
  return say('operation-registration-changed', 'redo', null, lang);
}

/**
 * »Tilmeldings status ændret«
 */
export function operationRegistrationStepped(lang?: string): string {
  return say('operation-registration-stepped', null, null, lang);
}

/**
 * »Fortryd: tilmeldings status ændret«
 */
export function operationRegistrationSteppedUndo(lang?: string): string {
  return say('operation-registration-stepped', 'undo', null, lang);
}

/**
 * »Gentag: tilmeldings status ændret«
 */
export function operationRegistrationSteppedRedo(lang?: string): string {
  return say('operation-registration-stepped', 'redo', null, lang);
}

/**
 * »Persons oplysninger rettet«
 */
export function operationPersonChanged(lang?: string): string {
  return say('operation-person-changed', null, null, lang);
}

/**
 * »Fortryd: persons oplysninger rettet«
 */
export function operationPersonChangedUndo(lang?: string): string {
  return say('operation-person-changed', 'undo', null, lang);
}

/**
 * »Gentag: persons oplysninger rettet«
 */
export function operationPersonChangedRedo(lang?: string): string {
  return say('operation-person-changed', 'redo', null, lang);
}

/**
 * »Notat skrevet«
 */
export function operationNoteAdded(lang?: string): string {
  return say('operation-note-added', null, null, lang);
}

/**
 * »Fortryd: notat skrevet«
 */
export function operationNoteAddedUndo(lang?: string): string {
  return say('operation-note-added', 'undo', null, lang);
}

/**
 * »Gentag: notat skrevet«
 */
export function operationNoteAddedRedo(lang?: string): string {
  return say('operation-note-added', 'redo', null, lang);
}

/**
 * »Samtykke givet«
 */
export function operationConsentGiven(lang?: string): string {
  return say('operation-consent-given', null, null, lang);
}

/**
 * »Fortryd: samtykke givet«
 */
export function operationConsentGivenUndo(lang?: string): string {
  return say('operation-consent-given', 'undo', null, lang);
}

/**
 * »Gentag: samtykke givet«
 */
export function operationConsentGivenRedo(lang?: string): string {
  return say('operation-consent-given', 'redo', null, lang);
}

/**
 * »Samtykke trukket tilbage«
 */
export function operationConsentWithdrawn(lang?: string): string {
  return say('operation-consent-withdrawn', null, null, lang);
}

/**
 * »Fortryd: samtykke trukket tilbage«
 */
export function operationConsentWithdrawnUndo(lang?: string): string {
  return say('operation-consent-withdrawn', 'undo', null, lang);
}

/**
 * »Gentag: samtykke trukket tilbage«
 */
export function operationConsentWithdrawnRedo(lang?: string): string {
  return say('operation-consent-withdrawn', 'redo', null, lang);
}

/**
 * »Møde planlagt«
 */
export function operationMeetingAdded(lang?: string): string {
  return say('operation-meeting-added', null, null, lang);
}

/**
 * »Fortryd: møde planlagt«
 */
export function operationMeetingAddedUndo(lang?: string): string {
  return say('operation-meeting-added', 'undo', null, lang);
}

/**
 * »Gentag: møde planlagt«
 */
export function operationMeetingAddedRedo(lang?: string): string {
  return say('operation-meeting-added', 'redo', null, lang);
}

/**
 * »Møde rettet«
 */
export function operationMeetingChanged(lang?: string): string {
  return say('operation-meeting-changed', null, null, lang);
}

/**
 * »Fortryd: møde rettet«
 */
export function operationMeetingChangedUndo(lang?: string): string {
  return say('operation-meeting-changed', 'undo', null, lang);
}

/**
 * »Gentag: møde rettet«
 */
export function operationMeetingChangedRedo(lang?: string): string {
  return say('operation-meeting-changed', 'redo', null, lang);
}

/**
 * »Møde noteret som afholdt«
 */
export function operationMeetingHeld(lang?: string): string {
  return say('operation-meeting-held', null, null, lang);
}

/**
 * »Fortryd: møde noteret som afholdt«
 */
export function operationMeetingHeldUndo(lang?: string): string {
  return say('operation-meeting-held', 'undo', null, lang);
}

/**
 * »Gentag: møde noteret som afholdt«
 */
export function operationMeetingHeldRedo(lang?: string): string {
  return say('operation-meeting-held', 'redo', null, lang);
}

/**
 * »Møde aflyst«
 */
export function operationMeetingCancelled(lang?: string): string {
  return say('operation-meeting-cancelled', null, null, lang);
}

/**
 * »Fortryd: møde aflyst«
 */
export function operationMeetingCancelledUndo(lang?: string): string {
  return say('operation-meeting-cancelled', 'undo', null, lang);
}

/**
 * »Gentag: møde aflyst«
 */
export function operationMeetingCancelledRedo(lang?: string): string {
  return say('operation-meeting-cancelled', 'redo', null, lang);
}

/**
 * »Inviteret til et møde«
 */
export function operationInvited(lang?: string): string {
  return say('operation-invited', null, null, lang);
}

/**
 * »Fortryd: inviteret til et møde«
 */
export function operationInvitedUndo(lang?: string): string {
  return say('operation-invited', 'undo', null, lang);
}

/**
 * »Gentag: inviteret til et møde«
 */
export function operationInvitedRedo(lang?: string): string {
  return say('operation-invited', 'redo', null, lang);
}

/**
 * »Tilmeldt til et møde«
 */
export function operationSignedUp(lang?: string): string {
  return say('operation-signed-up', null, null, lang);
}

/**
 * »Fortryd: tilmeldt til et møde«
 */
export function operationSignedUpUndo(lang?: string): string {
  return say('operation-signed-up', 'undo', null, lang);
}

/**
 * »Gentag: tilmeldt til et møde«
 */
export function operationSignedUpRedo(lang?: string): string {
  return say('operation-signed-up', 'redo', null, lang);
}

/**
 * »Tilmelding til et møde rettet«
 */
export function operationSignUpChanged(lang?: string): string {
  return say('operation-sign-up-changed', null, null, lang);
}

/**
 * »Fortryd: tilmelding til et møde rettet«
 */
export function operationSignUpChangedUndo(lang?: string): string {
  return say('operation-sign-up-changed', 'undo', null, lang);
}

/**
 * »Gentag: tilmelding til et møde rettet«
 */
export function operationSignUpChangedRedo(lang?: string): string {
  return say('operation-sign-up-changed', 'redo', null, lang);
}

/**
 * »Meldt fra et møde«
 */
export function operationSignUpRemoved(lang?: string): string {
  return say('operation-sign-up-removed', null, null, lang);
}

/**
 * »Fortryd: meldt fra et møde«
 */
export function operationSignUpRemovedUndo(lang?: string): string {
  return say('operation-sign-up-removed', 'undo', null, lang);
}

/**
 * »Gentag: meldt fra et møde«
 */
export function operationSignUpRemovedRedo(lang?: string): string {
  return say('operation-sign-up-removed', 'redo', null, lang);
}

/**
 * »Fremmøde noteret«
 */
export function operationAttendanceNoted(lang?: string): string {
  return say('operation-attendance-noted', null, null, lang);
}

/**
 * »Fortryd: fremmøde noteret«
 */
export function operationAttendanceNotedUndo(lang?: string): string {
  return say('operation-attendance-noted', 'undo', null, lang);
}

/**
 * »Gentag: fremmøde noteret«
 */
export function operationAttendanceNotedRedo(lang?: string): string {
  return say('operation-attendance-noted', 'redo', null, lang);
}

/**
 * »Liste fra et møde skrevet ind«
 */
export function operationSheetTypedBack(lang?: string): string {
  return say('operation-sheet-typed-back', null, null, lang);
}

/**
 * »Fortryd: liste fra et møde skrevet ind«
 */
export function operationSheetTypedBackUndo(lang?: string): string {
  return say('operation-sheet-typed-back', 'undo', null, lang);
}

/**
 * »Gentag: liste fra et møde skrevet ind«
 */
export function operationSheetTypedBackRedo(lang?: string): string {
  return say('operation-sheet-typed-back', 'redo', null, lang);
}

/**
 * »Registreret efter et møde«
 */
export function operationSignUpRegistered(lang?: string): string {
  return say('operation-sign-up-registered', null, null, lang);
}

/**
 * »Fortryd: registreret efter et møde«
 */
export function operationSignUpRegisteredUndo(lang?: string): string {
  return say('operation-sign-up-registered', 'undo', null, lang);
}

/**
 * »Gentag: registreret efter et møde«
 */
export function operationSignUpRegisteredRedo(lang?: string): string {
  return say('operation-sign-up-registered', 'redo', null, lang);
}

/**
 * »Ark noteret som makuleret«
 */
export function operationPaperDestroyed(lang?: string): string {
  return say('operation-paper-destroyed', null, null, lang);
}

/**
 * »Fortryd: ark noteret som makuleret«
 */
export function operationPaperDestroyedUndo(lang?: string): string {
  return say('operation-paper-destroyed', 'undo', null, lang);
}

/**
 * »Gentag: ark noteret som makuleret«
 */
export function operationPaperDestroyedRedo(lang?: string): string {
  return say('operation-paper-destroyed', 'redo', null, lang);
}

/**
 * »Vennepar foreslået«
 */
export function operationMatchProposed(lang?: string): string {
  return say('operation-match-proposed', null, null, lang);
}

/**
 * »Fortryd: vennepar foreslået«
 */
export function operationMatchProposedUndo(lang?: string): string {
  return say('operation-match-proposed', 'undo', null, lang);
}

/**
 * »Gentag: vennepar foreslået«
 */
export function operationMatchProposedRedo(lang?: string): string {
  return say('operation-match-proposed', 'redo', null, lang);
}

/**
 * »Venneparrets status ændret«
 */
export function operationMatchStepped(lang?: string): string {
  return say('operation-match-stepped', null, null, lang);
}

/**
 * »Fortryd: venneparrets status ændret«
 */
export function operationMatchSteppedUndo(lang?: string): string {
  return say('operation-match-stepped', 'undo', null, lang);
}

/**
 * »Gentag: venneparrets status ændret«
 */
export function operationMatchSteppedRedo(lang?: string): string {
  return say('operation-match-stepped', 'redo', null, lang);
}

/**
 * »Svar noteret«
 */
export function operationMatchAnswered(lang?: string): string {
  return say('operation-match-answered', null, null, lang);
}

/**
 * »Fortryd: svar noteret«
 */
export function operationMatchAnsweredUndo(lang?: string): string {
  return say('operation-match-answered', 'undo', null, lang);
}

/**
 * »Gentag: svar noteret«
 */
export function operationMatchAnsweredRedo(lang?: string): string {
  return say('operation-match-answered', 'redo', null, lang);
}

/**
 * »Vennepar rettet«
 */
export function operationMatchChanged(lang?: string): string {
  return say('operation-match-changed', null, null, lang);
}

/**
 * »Fortryd: vennepar rettet«
 */
export function operationMatchChangedUndo(lang?: string): string {
  return say('operation-match-changed', 'undo', null, lang);
}

/**
 * »Gentag: vennepar rettet«
 */
export function operationMatchChangedRedo(lang?: string): string {
  return say('operation-match-changed', 'redo', null, lang);
}

/**
 * »Nej til et vennepar noteret«
 */
export function operationMatchDeclined(lang?: string): string {
  return say('operation-match-declined', null, null, lang);
}

/**
 * »Fortryd: nej til et vennepar noteret«
 */
export function operationMatchDeclinedUndo(lang?: string): string {
  return say('operation-match-declined', 'undo', null, lang);
}

/**
 * »Gentag: nej til et vennepar noteret«
 */
export function operationMatchDeclinedRedo(lang?: string): string {
  return say('operation-match-declined', 'redo', null, lang);
}

/**
 * »Nej til et vennepar hævet«
 */
export function operationMatchLifted(lang?: string): string {
  return say('operation-match-lifted', null, null, lang);
}

/**
 * »Fortryd: nej til et vennepar hævet«
 */
export function operationMatchLiftedUndo(lang?: string): string {
  return say('operation-match-lifted', 'undo', null, lang);
}

/**
 * »Gentag: nej til et vennepar hævet«
 */
export function operationMatchLiftedRedo(lang?: string): string {
  return say('operation-match-lifted', 'redo', null, lang);
}

/**
 * »Afløser valgt«
 */
export function operationStandInChosen(lang?: string): string {
  return say('operation-stand-in-chosen', null, null, lang);
}

/**
 * »Fortryd: afløser valgt«
 */
export function operationStandInChosenUndo(lang?: string): string {
  return say('operation-stand-in-chosen', 'undo', null, lang);
}

/**
 * »Gentag: afløser valgt«
 */
export function operationStandInChosenRedo(lang?: string): string {
  return say('operation-stand-in-chosen', 'redo', null, lang);
}

/**
 * »Opfølgning noteret«
 */
export function operationFollowedUp(lang?: string): string {
  return say('operation-followed-up', null, null, lang);
}

/**
 * »Fortryd: opfølgning noteret«
 */
export function operationFollowedUpUndo(lang?: string): string {
  return say('operation-followed-up', 'undo', null, lang);
}

/**
 * »Gentag: opfølgning noteret«
 */
export function operationFollowedUpRedo(lang?: string): string {
  return say('operation-followed-up', 'redo', null, lang);
}

/**
 * »Opfølgning rettet«
 */
export function operationFollowUpChanged(lang?: string): string {
  return say('operation-follow-up-changed', null, null, lang);
}

/**
 * »Fortryd: opfølgning rettet«
 */
export function operationFollowUpChangedUndo(lang?: string): string {
  return say('operation-follow-up-changed', 'undo', null, lang);
}

/**
 * »Gentag: opfølgning rettet«
 */
export function operationFollowUpChangedRedo(lang?: string): string {
  return say('operation-follow-up-changed', 'redo', null, lang);
}

/**
 * »Bekymring noteret«
 */
export function operationConcernRaised(lang?: string): string {
  return say('operation-concern-raised', null, null, lang);
}

/**
 * »Fortryd: bekymring noteret«
 */
export function operationConcernRaisedUndo(lang?: string): string {
  return say('operation-concern-raised', 'undo', null, lang);
}

/**
 * »Gentag: bekymring noteret«
 */
export function operationConcernRaisedRedo(lang?: string): string {
  return say('operation-concern-raised', 'redo', null, lang);
}

/**
 * »Bekymring rettet«
 */
export function operationConcernChanged(lang?: string): string {
  return say('operation-concern-changed', null, null, lang);
}

/**
 * »Fortryd: bekymring rettet«
 */
export function operationConcernChangedUndo(lang?: string): string {
  return say('operation-concern-changed', 'undo', null, lang);
}

/**
 * »Gentag: bekymring rettet«
 */
export function operationConcernChangedRedo(lang?: string): string {
  return say('operation-concern-changed', 'redo', null, lang);
}

/**
 * »Bekymring løst«
 */
export function operationConcernSolved(lang?: string): string {
  return say('operation-concern-solved', null, null, lang);
}

/**
 * »Fortryd: bekymring løst«
 */
export function operationConcernSolvedUndo(lang?: string): string {
  return say('operation-concern-solved', 'undo', null, lang);
}

/**
 * »Gentag: bekymring løst«
 */
export function operationConcernSolvedRedo(lang?: string): string {
  return say('operation-concern-solved', 'redo', null, lang);
}

/**
 * »To låst sammen eller holdt fra hinanden i planen«
 */
export function operationPairChosen(lang?: string): string {
  return say('operation-pair-chosen', null, null, lang);
}

/**
 * »Fortryd: to låst sammen eller holdt fra hinanden i planen«
 */
export function operationPairChosenUndo(lang?: string): string {
  return say('operation-pair-chosen', 'undo', null, lang);
}

/**
 * »Gentag: to låst sammen eller holdt fra hinanden i planen«
 */
export function operationPairChosenRedo(lang?: string): string {
  return say('operation-pair-chosen', 'redo', null, lang);
}

/**
 * »Valg for to i planen taget tilbage«
 */
export function operationPairReleased(lang?: string): string {
  return say('operation-pair-released', null, null, lang);
}

/**
 * »Fortryd: valg for to i planen taget tilbage«
 */
export function operationPairReleasedUndo(lang?: string): string {
  return say('operation-pair-released', 'undo', null, lang);
}

/**
 * »Gentag: valg for to i planen taget tilbage«
 */
export function operationPairReleasedRedo(lang?: string): string {
  return say('operation-pair-released', 'redo', null, lang);
}

/**
 * »Planens vennepar foreslået«
 */
export function operationPlanApproved(lang?: string): string {
  return say('operation-plan-approved', null, null, lang);
}

/**
 * »Fortryd: planens vennepar foreslået«
 */
export function operationPlanApprovedUndo(lang?: string): string {
  return say('operation-plan-approved', 'undo', null, lang);
}

/**
 * »Gentag: planens vennepar foreslået«
 */
export function operationPlanApprovedRedo(lang?: string): string {
  return say('operation-plan-approved', 'redo', null, lang);
}

/**
 * »Kursus planlagt«
 */
export function operationCourseAdded(lang?: string): string {
  return say('operation-course-added', null, null, lang);
}

/**
 * »Fortryd: kursus planlagt«
 */
export function operationCourseAddedUndo(lang?: string): string {
  return say('operation-course-added', 'undo', null, lang);
}

/**
 * »Gentag: kursus planlagt«
 */
export function operationCourseAddedRedo(lang?: string): string {
  return say('operation-course-added', 'redo', null, lang);
}

/**
 * »Kursus rettet«
 */
export function operationCourseChanged(lang?: string): string {
  return say('operation-course-changed', null, null, lang);
}

/**
 * »Fortryd: kursus rettet«
 */
export function operationCourseChangedUndo(lang?: string): string {
  return say('operation-course-changed', 'undo', null, lang);
}

/**
 * »Gentag: kursus rettet«
 */
export function operationCourseChangedRedo(lang?: string): string {
  return say('operation-course-changed', 'redo', null, lang);
}

/**
 * »Kursus bekræftet«
 */
export function operationCourseConfirmed(lang?: string): string {
  return say('operation-course-confirmed', null, null, lang);
}

/**
 * »Fortryd: kursus bekræftet«
 */
export function operationCourseConfirmedUndo(lang?: string): string {
  return say('operation-course-confirmed', 'undo', null, lang);
}

/**
 * »Gentag: kursus bekræftet«
 */
export function operationCourseConfirmedRedo(lang?: string): string {
  return say('operation-course-confirmed', 'redo', null, lang);
}

/**
 * »Kursus noteret som afholdt«
 */
export function operationCourseHeld(lang?: string): string {
  return say('operation-course-held', null, null, lang);
}

/**
 * »Fortryd: kursus noteret som afholdt«
 */
export function operationCourseHeldUndo(lang?: string): string {
  return say('operation-course-held', 'undo', null, lang);
}

/**
 * »Gentag: kursus noteret som afholdt«
 */
export function operationCourseHeldRedo(lang?: string): string {
  return say('operation-course-held', 'redo', null, lang);
}

/**
 * »Kursus aflyst«
 */
export function operationCourseCancelled(lang?: string): string {
  return say('operation-course-cancelled', null, null, lang);
}

/**
 * »Fortryd: kursus aflyst«
 */
export function operationCourseCancelledUndo(lang?: string): string {
  return say('operation-course-cancelled', 'undo', null, lang);
}

/**
 * »Gentag: kursus aflyst«
 */
export function operationCourseCancelledRedo(lang?: string): string {
  return say('operation-course-cancelled', 'redo', null, lang);
}

/**
 * »Tilmeldt til et kursus«
 */
export function operationEnrolled(lang?: string): string {
  return say('operation-enrolled', null, null, lang);
}

/**
 * »Fortryd: tilmeldt til et kursus«
 */
export function operationEnrolledUndo(lang?: string): string {
  return say('operation-enrolled', 'undo', null, lang);
}

/**
 * »Gentag: tilmeldt til et kursus«
 */
export function operationEnrolledRedo(lang?: string): string {
  return say('operation-enrolled', 'redo', null, lang);
}

/**
 * »Afbud til et kursus noteret«
 */
export function operationSignedOff(lang?: string): string {
  return say('operation-signed-off', null, null, lang);
}

/**
 * »Fortryd: afbud til et kursus noteret«
 */
export function operationSignedOffUndo(lang?: string): string {
  return say('operation-signed-off', 'undo', null, lang);
}

/**
 * »Gentag: afbud til et kursus noteret«
 */
export function operationSignedOffRedo(lang?: string): string {
  return say('operation-signed-off', 'redo', null, lang);
}

/**
 * »Tilmelding til et kursus rettet«
 */
export function operationEnrolmentChanged(lang?: string): string {
  return say('operation-enrolment-changed', null, null, lang);
}

/**
 * »Fortryd: tilmelding til et kursus rettet«
 */
export function operationEnrolmentChangedUndo(lang?: string): string {
  return say('operation-enrolment-changed', 'undo', null, lang);
}

/**
 * »Gentag: tilmelding til et kursus rettet«
 */
export function operationEnrolmentChangedRedo(lang?: string): string {
  return say('operation-enrolment-changed', 'redo', null, lang);
}

/**
 * »Ventelistens rækkefølge ændret i hånden«
 */
export function operationListReordered(lang?: string): string {
  return say('operation-list-reordered', null, null, lang);
}

/**
 * »Fortryd: ventelistens rækkefølge ændret i hånden«
 */
export function operationListReorderedUndo(lang?: string): string {
  return say('operation-list-reordered', 'undo', null, lang);
}

/**
 * »Gentag: ventelistens rækkefølge ændret i hånden«
 */
export function operationListReorderedRedo(lang?: string): string {
  return say('operation-list-reordered', 'redo', null, lang);
}

/**
 * »Fremmøde på et kursus noteret«
 */
export function operationCourseAttendanceNoted(lang?: string): string {
  return say('operation-course-attendance-noted', null, null, lang);
}

/**
 * »Fortryd: fremmøde på et kursus noteret«
 */
export function operationCourseAttendanceNotedUndo(lang?: string): string {
  return say('operation-course-attendance-noted', 'undo', null, lang);
}

/**
 * »Gentag: fremmøde på et kursus noteret«
 */
export function operationCourseAttendanceNotedRedo(lang?: string): string {
  return say('operation-course-attendance-noted', 'redo', null, lang);
}

/**
 * »Regneark hentet ind«
 */
export function operationImported(lang?: string): string {
  return say('operation-imported', null, null, lang);
}

/**
 * »Fortryd: regneark hentet ind«
 */
export function operationImportedUndo(lang?: string): string {
  return say('operation-imported', 'undo', null, lang);
}

/**
 * »Gentag: regneark hentet ind«
 */
export function operationImportedRedo(lang?: string): string {
  return say('operation-imported', 'redo', null, lang);
}

/**
 * »Tilmeldingsark«
 */
export function paperSignUpSheet(lang?: string): string {
  return say('paper-sign-up-sheet', null, null, lang);
}

/**
 * »Dørliste«
 */
export function paperDoorList(lang?: string): string {
  return say('paper-door-list', null, null, lang);
}

/**
 * »Seddel«
 */
export function paperSlip(lang?: string): string {
  return say('paper-slip', null, null, lang);
}

/**
 * »Introduktionsmøde«
 */
export function paperMeeting(lang?: string): string {
  return say('paper-meeting', null, null, lang);
}

/**
 * »{ $date } kl. { $time }«
 * @param said.date – the day of the meeting, in words; a date, as Rust has written it
 * @param said.time – when it begins, in digits
 */
export function paperWhen(said: { date: string; time: string }, lang?: string): string {
  return say('paper-when', null, said, lang);
}

/**
 * »Skriv dit navn og telefonnummer, hvis du gerne vil have, at vi kontakter dig.«
 */
export function paperPurpose(lang?: string): string {
  return say('paper-purpose', null, null, lang);
}

/**
 * »Kun til værten ved døren: sæt kryds ved dem, der kommer.«
 */
export function paperPurposeDoorList(lang?: string): string {
  return say('paper-purpose-door-list', null, null, lang);
}

/**
 * »Vi bruger kun dit navn og telefonnummer til at kontakte dig om mødet og om en ven. Kun { $group } ser dem. Arket makuleres senest { $date }. Du kan altid bede os om at slette dine oplysninger: { $phone }.«
 * @param said.group – the group's name
 * @param said.date – the day the sheet is shredded by; a date, as Rust has written it
 * @param said.phone – the group's phone number, or its e-mail address
 */
export function paperPrivacy(said: { group: string; date: string; phone: string }, lang?: string): string {
  return say('paper-privacy', null, said, lang);
}

/**
 * »Vi bruger kun dit navn og telefonnummer til at kontakte dig om mødet og om en ven. Kun { $group } ser dem. Sedlen makuleres senest { $date }. Du kan altid bede os om at slette dine oplysninger: { $phone }.«
 * @param said.group – the group's name
 * @param said.date – the day the slip is shredded by; a date, as Rust has written it
 * @param said.phone – the group's phone number, or its e-mail address
 */
export function paperPrivacySlip(said: { group: string; date: string; phone: string }, lang?: string): string {
  return say('paper-privacy-slip', null, said, lang);
}

/**
 * »Listen er kun for værten og bliver aldrig hængt op. Den makuleres senest { $date }. Du kan altid bede os om at slette dine oplysninger: { $phone }.«
 * @param said.date – the day the list is shredded by; a date, as Rust has written it
 * @param said.phone – the group's phone number, or its e-mail address
 */
export function paperPrivacyDoorList(said: { date: string; phone: string }, lang?: string): string {
  return say('paper-privacy-door-list', null, said, lang);
}

/**
 * »Dataansvarlig: { $controller }«
 * @param said.controller – the organisation that answers for the data
 */
export function paperController(said: { controller: string }, lang?: string): string {
  return say('paper-controller', null, said, lang);
}

/**
 * »Makuleres senest { $date }«
 * @param said.date – the day the print is shredded by; a date, as Rust has written it
 */
export function paperDestroyBy(said: { date: string }, lang?: string): string {
  return say('paper-destroy-by', null, said, lang);
}

/**
 * »Udskrevet { $date }«
 * @param said.date – the day of printing; a date, as Rust has written it
 */
export function paperPrintedOn(said: { date: string }, lang?: string): string {
  return say('paper-printed-on', null, said, lang);
}

/**
 * »Ark nr. { $number }«
 * @param said.number – the number of this print, letters and digits
 */
export function paperSheetNumber(said: { number: string }, lang?: string): string {
  return say('paper-sheet-number', null, said, lang);
}

/**
 * »Side { $page } af { $pages }«
 * @param said.page – this page, in digits
 * @param said.pages – all pages, in digits
 */
export function paperPageOf(said: { page: string; pages: string }, lang?: string): string {
  return say('paper-page-of', null, said, lang);
}

/**
 * »Nr.«
 */
export function paperNumber(lang?: string): string {
  return say('paper-number', null, null, lang);
}

/**
 * »Nr. { $number }«
 * @param said.number – the number of the sign-up, in digits, the same on all three prints
 */
export function paperSlipNumber(said: { number: string }, lang?: string): string {
  return say('paper-slip-number', null, said, lang);
}

/**
 * »Navn«
 */
export function paperName(lang?: string): string {
  return say('paper-name', null, null, lang);
}

/**
 * »Telefon eller e-mail«
 */
export function paperContact(lang?: string): string {
  return say('paper-contact', null, null, lang);
}

/**
 * »Antal personer«
 */
export function paperPeople(lang?: string): string {
  return say('paper-people', null, null, lang);
}

/**
 * »Vil gerne være ven«
 */
export function paperBeAFriend(lang?: string): string {
  return say('paper-be-a-friend', null, null, lang);
}

/**
 * »Vil gerne have en ven«
 */
export function paperHaveAFriend(lang?: string): string {
  return say('paper-have-a-friend', null, null, lang);
}

/**
 * »Underskrift«
 */
export function paperSignature(lang?: string): string {
  return say('paper-signature', null, null, lang);
}

/**
 * »Kommet«
 */
export function paperCame(lang?: string): string {
  return say('paper-came', null, null, lang);
}

/**
 * »Gendannelsesark«
 */
export function paperRecoverySheet(lang?: string): string {
  return say('paper-recovery-sheet', null, null, lang);
}

/**
 * »Det åbner koden«
 */
export function paperRecoveryOpensTitle(lang?: string): string {
  return say('paper-recovery-opens-title', null, null, lang);
}

/**
 * »Koden åbner gruppens register, når adgangssætningen er glemt, og når den, der kendte den, ikke er her mere. Den, der har både koden og registrets mappe eller en sikkerhedskopi, kan læse alt i det.«
 */
export function paperRecoveryOpens(lang?: string): string {
  return say('paper-recovery-opens', null, null, lang);
}

/**
 * »Her skal arket ligge«
 */
export function paperRecoveryKeepTitle(lang?: string): string {
  return say('paper-recovery-keep-title', null, null, lang);
}

/**
 * »Læg arket i en aflåst skuffe eller et aflåst skab. Læg det ikke ved siden af computeren, og tag ikke billede af det.«
 */
export function paperRecoveryKeep(lang?: string): string {
  return say('paper-recovery-keep', null, null, lang);
}

/**
 * »Sådan bruger du koden«
 */
export function paperRecoveryUseTitle(lang?: string): string {
  return say('paper-recovery-use-title', null, null, lang);
}

/**
 * »Skriv koden, når programmet beder om gendannelseskoden. Den har kun bogstaver og ingen tal. Streger, mellemrum og små bogstaver gør ingen forskel. Bagefter vælger du en ny adgangssætning.«
 */
export function paperRecoveryUse(lang?: string): string {
  return say('paper-recovery-use', null, null, lang);
}

/**
 * »Når der kommer et nyt ark«
 */
export function paperRecoveryNewTitle(lang?: string): string {
  return say('paper-recovery-new-title', null, null, lang);
}

/**
 * »Programmet laver et nyt ark, hver gang koden bliver brugt. Så åbner dette ark ikke længere registret: makulér det. Det åbner dog stadig de sikkerhedskopier, der blev lavet før.«
 */
export function paperRecoveryNew(lang?: string): string {
  return say('paper-recovery-new', null, null, lang);
}

/**
 * »Deltager«
 */
export function paperSideParticipant(lang?: string): string {
  return say('paper-side-participant', null, null, lang);
}

/**
 * »Frivillig ven«
 */
export function paperSideFriend(lang?: string): string {
  return say('paper-side-friend', null, null, lang);
}

/**
 * »Beskyttet navn«
 */
export function paperProtected(lang?: string): string {
  return say('paper-protected', null, null, lang);
}

/**
 * »Plan for nye vennepar«
 */
export function paperPlan(lang?: string): string {
  return say('paper-plan', null, null, lang);
}

/**
 * »Til jer, der sidder med ved bordet. Planen er et forslag, og I bestemmer. Ingen får noget at vide, før I har godkendt et par.«
 */
export function paperPlanPurpose(lang?: string): string {
  return say('paper-plan-purpose', null, null, lang);
}

/**
 * »Planen er kun for gruppen og bliver aldrig hængt op. Den makuleres senest { $date }.«
 * @param said.date – the day the plan is shredded by; a date, as Rust has written it
 */
export function paperPrivacyPlan(said: { date: string }, lang?: string): string {
  return say('paper-privacy-plan', null, said, lang);
}

/**
 * »Ingen nye par denne gang.«
 * »{ $pairs } nyt par.«
 * »{ $pairs } nye par.«
 * @param said.pairs – pairs of the plan
 */
export function paperPlanPairs(said: { pairs: number }, lang?: string): string {
  return say('paper-plan-pairs', null, said, lang);
}

/**
 * »Tilsammen har de ventet { $days } dag.«
 * »Tilsammen har de ventet { $days } dage.«
 * @param said.days – days that those of the pairs have waited, together
 */
export function paperPlanDays(said: { days: number }, lang?: string): string {
  return say('paper-plan-days', null, said, lang);
}

/**
 * »ny i dag«
 * »har ventet { $days } dag«
 * »har ventet { $days } dage«
 * @param said.days – days that somebody has waited
 */
export function paperPlanWaited(said: { days: number }, lang?: string): string {
  return say('paper-plan-waited', null, said, lang);
}

/**
 * »Det taler for«
 */
export function paperPlanWhy(lang?: string): string {
  return say('paper-plan-why', null, null, lang);
}

/**
 * »Ja«
 */
export function paperPlanYes(lang?: string): string {
  return say('paper-plan-yes', null, null, lang);
}

/**
 * »Valgt af jer«
 */
export function paperPlanLocked(lang?: string): string {
  return say('paper-plan-locked', null, null, lang);
}

/**
 * »Venter stadig«
 */
export function paperPlanRemaining(lang?: string): string {
  return say('paper-plan-remaining', null, null, lang);
}

/**
 * »Alle, der er klar, er med i et par.«
 */
export function paperPlanAll(lang?: string): string {
  return say('paper-plan-all', null, null, lang);
}

/**
 * »Hvem«
 */
export function paperPlanWho(lang?: string): string {
  return say('paper-plan-who', null, null, lang);
}

/**
 * »Hvorfor ikke nu«
 */
export function paperPlanWhyNot(lang?: string): string {
  return say('paper-plan-why-not', null, null, lang);
}

/**
 * »De, der passer, er med i andre par.«
 */
export function paperPlanOthers(lang?: string): string {
  return say('paper-plan-others', null, null, lang);
}

/**
 * »Der er ingen ledig på den anden side.«
 */
export function paperPlanNobodyFree(lang?: string): string {
  return say('paper-plan-nobody-free', null, null, lang);
}

/**
 * »I vejen for det nærmeste forslag: { $gates }«
 * @param said.gates – what stands in the way of the nearest suggestion: match-gate-…; a list, as Rust has written it
 */
export function paperPlanGates(said: { gates: string }, lang?: string): string {
  return say('paper-plan-gates', null, said, lang);
}

/**
 * »Ikke klar endnu. Det mangler: { $lacks }.«
 * @param said.lacks – a list of what is missing: match-lacks-…
 */
export function paperPlanNotReady(said: { lacks: string }, lang?: string): string {
  return say('paper-plan-not-ready', null, said, lang);
}

/**
 * »Forventningsark«
 */
export function paperExpectations(lang?: string): string {
  return say('paper-expectations', null, null, lang);
}

/**
 * »Til jer to, der er ved at lære hinanden at kende. Læs arket sammen ved det første møde, og skriv under. I får hver et eksemplar.«
 */
export function paperExpectationsPurpose(lang?: string): string {
  return say('paper-expectations-purpose', null, null, lang);
}

/**
 * »Hvor tit mødes vi?«
 */
export function paperExpectationsOftenTitle(lang?: string): string {
  return say('paper-expectations-often-title', null, null, lang);
}

/**
 * »Det passer jer begge: { $often }. Ring eller skriv i god tid, hvis du ikke kan komme.«
 * @param said.often – how often suits both: registration-frequency-…
 */
export function paperExpectationsOften(said: { often: string }, lang?: string): string {
  return say('paper-expectations-often', null, said, lang);
}

/**
 * »Mange mødes hver anden uge. Aftal, hvad der passer jer begge. Ring eller skriv i god tid, hvis du ikke kan komme.«
 */
export function paperExpectationsOftenOpen(lang?: string): string {
  return say('paper-expectations-often-open', null, null, lang);
}

/**
 * »Hvad gør vi sammen?«
 */
export function paperExpectationsTogetherTitle(lang?: string): string {
  return say('paper-expectations-together-title', null, null, lang);
}

/**
 * »Det bestemmer I selv. Det kan være:«
 */
export function paperExpectationsTogether(lang?: string): string {
  return say('paper-expectations-together', null, null, lang);
}

/**
 * »Det bestemmer I selv. Skriv, hvad I begge har lyst til:«
 */
export function paperExpectationsTogetherOpen(lang?: string): string {
  return say('paper-expectations-together-open', null, null, lang);
}

/**
 * »Hvad er en ven, og hvad er en ven ikke?«
 */
export function paperExpectationsFriendTitle(lang?: string): string {
  return say('paper-expectations-friend-title', null, null, lang);
}

/**
 * »En ven har tid og lyst til at være sammen med dig. Venner lærer af hinanden, begge veje. En ven er ikke sagsbehandler, lærer eller læge. En ven kan læse et brev sammen med dig og gå med til et møde, men kan ikke bestemme noget hos kommunen.«
 */
export function paperExpectationsFriend(lang?: string): string {
  return say('paper-expectations-friend', null, null, lang);
}

/**
 * »Penge«
 */
export function paperExpectationsMoneyTitle(lang?: string): string {
  return say('paper-expectations-money-title', null, null, lang);
}

/**
 * »Lån ikke penge til hinanden, og giv ikke dyre gaver. Aftal på forhånd, hvem der betaler for mad, bus og ture.«
 */
export function paperExpectationsMoney(lang?: string): string {
  return say('paper-expectations-money', null, null, lang);
}

/**
 * »Det, vi fortæller hinanden«
 */
export function paperExpectationsSilenceTitle(lang?: string): string {
  return say('paper-expectations-silence-title', null, null, lang);
}

/**
 * »Det, du hører om den anden, fortæller du ikke videre, heller ikke på nettet. Spørg, før du tager eller deler et billede. Er du bange for, at der sker nogen noget, så ring til os. Er nogen i fare lige nu, så ring 112.«
 */
export function paperExpectationsSilence(lang?: string): string {
  return say('paper-expectations-silence', null, null, lang);
}

/**
 * »Ring til os«
 */
export function paperExpectationsCallTitle(lang?: string): string {
  return say('paper-expectations-call-title', null, null, lang);
}

/**
 * »Ring eller skriv, hvis noget er svært, hvis I misforstår hinanden, eller hvis en af jer vil stoppe: { $contact }. Du må altid stoppe, og du behøver ikke sige hvorfor.«
 * @param said.contact – the group’s phone number, or its e-mail address
 */
export function paperExpectationsCall(said: { contact: string }, lang?: string): string {
  return say('paper-expectations-call', null, said, lang);
}

/**
 * »Vi spørger, hvordan det går«
 */
export function paperExpectationsAsksTitle(lang?: string): string {
  return say('paper-expectations-asks-title', null, null, lang);
}

/**
 * »Vi ringer til jer begge omkring { $dates }.«
 * @param said.dates – the days of the follow-ups, in digits; a list, as Rust has written it
 */
export function paperExpectationsAsks(said: { dates: string }, lang?: string): string {
  return say('paper-expectations-asks', null, said, lang);
}

/**
 * »Vi ringer til jer begge { $days } dag efter det første møde, og senere igen.«
 * »Vi ringer til jer begge { $days } dage efter det første møde, og senere igen.«
 * @param said.days – days from the first meeting to the first follow-up
 */
export function paperExpectationsAsksLater(said: { days: number }, lang?: string): string {
  return say('paper-expectations-asks-later', null, said, lang);
}

/**
 * »For gruppen«
 */
export function paperExpectationsGroup(lang?: string): string {
  return say('paper-expectations-group', null, null, lang);
}

/**
 * »Dato«
 */
export function paperExpectationsDate(lang?: string): string {
  return say('paper-expectations-date', null, null, lang);
}

/**
 * »Arket er jeres. Gruppens eksemplar makuleres senest { $months } måned efter, at I er stoppet.«
 * »Arket er jeres. Gruppens eksemplar makuleres senest { $months } måneder efter, at I er stoppet.«
 * @param said.months – months after the end until the group’s copy is shredded
 */
export function paperExpectationsKept(said: { months: number }, lang?: string): string {
  return say('paper-expectations-kept', null, said, lang);
}

/**
 * »Program«
 */
export function paperCourseProgramme(lang?: string): string {
  return say('paper-course-programme', null, null, lang);
}

/**
 * »Fremmødeliste«
 */
export function paperCourseAttendance(lang?: string): string {
  return say('paper-course-attendance', null, null, lang);
}

/**
 * »Navneskilte«
 */
export function paperCourseBadges(lang?: string): string {
  return say('paper-course-badges', null, null, lang);
}

/**
 * »Bordskilte«
 */
export function paperCourseSigns(lang?: string): string {
  return say('paper-course-signs', null, null, lang);
}

/**
 * »Mødegang { $number }«
 * @param said.number – which one, in digits
 */
export function paperCourseSession(said: { number: string }, lang?: string): string {
  return say('paper-course-session', null, said, lang);
}

/**
 * »{ $from }–{ $to }«
 * @param said.from – when it begins, in digits
 * @param said.to – when it ends, in digits
 */
export function paperCourseTimes(said: { from: string; to: string }, lang?: string): string {
  return say('paper-course-times', null, said, lang);
}

/**
 * »Sted«
 */
export function paperCourseWhere(lang?: string): string {
  return say('paper-course-where', null, null, lang);
}

/**
 * »Online«
 */
export function paperCourseOnline(lang?: string): string {
  return say('paper-course-online', null, null, lang);
}

/**
 * »Arrangør«
 */
export function paperCourseOrganiser(lang?: string): string {
  return say('paper-course-organiser', null, null, lang);
}

/**
 * »Underviser«
 */
export function paperCourseTeacher(lang?: string): string {
  return say('paper-course-teacher', null, null, lang);
}

/**
 * »Sprog og tolk«
 */
export function paperCourseLanguages(lang?: string): string {
  return say('paper-course-languages', null, null, lang);
}

/**
 * »Mad«
 */
export function paperCourseFood(lang?: string): string {
  return say('paper-course-food', null, null, lang);
}

/**
 * »For hvem«
 */
export function paperCourseFor(lang?: string): string {
  return say('paper-course-for', null, null, lang);
}

/**
 * »Tilmeld dig senest { $date }: { $contact }.«
 * @param said.date – the last day for signing up; a date, as Rust has written it
 * @param said.contact – the group’s phone number, or its e-mail address
 */
export function paperCourseSignUpBy(said: { date: string; contact: string }, lang?: string): string {
  return say('paper-course-sign-up-by', null, said, lang);
}

/**
 * »Kan du alligevel ikke komme? Så sig det til os senest { $date }, for så kan en anden få pladsen: { $contact }.«
 * @param said.date – the last day for signing off; a date, as Rust has written it
 * @param said.contact – the group’s phone number, or its e-mail address
 */
export function paperCourseSignOffBy(said: { date: string; contact: string }, lang?: string): string {
  return say('paper-course-sign-off-by', null, said, lang);
}

/**
 * »Har du spørgsmål? Ring eller skriv: { $contact }.«
 * @param said.contact – the group’s phone number, or its e-mail address
 */
export function paperCourseAsk(said: { contact: string }, lang?: string): string {
  return say('paper-course-ask', null, said, lang);
}

/**
 * »Til den, der holder kurset: sæt kryds ved dem, der er kommet.«
 */
export function paperPurposeAttendance(lang?: string): string {
  return say('paper-purpose-attendance', null, null, lang);
}

/**
 * »Listen er kun for dem, der holder kurset, og bliver aldrig hængt op. Den makuleres senest { $date }. Du kan altid bede os om at slette dine oplysninger: { $phone }.«
 * @param said.date – the day the list is shredded by; a date, as Rust has written it
 * @param said.phone – the group's phone number, or its e-mail address
 */
export function paperPrivacyAttendance(said: { date: string; phone: string }, lang?: string): string {
  return say('paper-privacy-attendance', null, said, lang);
}

/**
 * »Kursusbevis«
 */
export function paperCertificate(lang?: string): string {
  return say('paper-certificate', null, null, lang);
}

/**
 * »Dette bevis er givet til«
 */
export function paperCertificateGiven(lang?: string): string {
  return say('paper-certificate-given', null, null, lang);
}

/**
 * »for at have deltaget i«
 */
export function paperCertificateFor(lang?: string): string {
  return say('paper-certificate-for', null, null, lang);
}

/**
 * »Mødegange: { $came } af { $all }«
 * @param said.came – how many she came to, in digits
 * @param said.all – how many there were, in digits; two or more
 */
export function paperCertificateSessions(said: { came: string; all: string }, lang?: string): string {
  return say('paper-certificate-sessions', null, said, lang);
}

/**
 * »Sted: { $place }«
 * @param said.place – where the course was held
 */
export function paperCertificatePlace(said: { place: string }, lang?: string): string {
  return say('paper-certificate-place', null, said, lang);
}

/**
 * »Arrangør: { $organiser }«
 * @param said.organiser – who held it
 */
export function paperCertificateOrganiser(said: { organiser: string }, lang?: string): string {
  return say('paper-certificate-organiser', null, said, lang);
}

/**
 * »Underviser: { $teacher }«
 * @param said.teacher – who taught
 */
export function paperCertificateTeacher(said: { teacher: string }, lang?: string): string {
  return say('paper-certificate-teacher', null, said, lang);
}

/**
 * »Ingen skrifttype på denne computer har disse tegn: { $letters }. På arket står der en tom firkant i stedet. Installér en skrifttype, der har dem, og udskriv igen.«
 * @param said.letters – the letters no font has, with spaces between
 */
export function paperLettersMissing(said: { letters: string }, lang?: string): string {
  return say('paper-letters-missing', null, said, lang);
}

/**
 * »Udskriften ville fylde mere end { $most } sider. Vælg færre tomme linjer.«
 * @param said.most – the most pages a print may have
 */
export function paperTooLong(said: { most: number }, lang?: string): string {
  return say('paper-too-long', null, said, lang);
}

/**
 * »Kurset har ingen mødegange endnu. Skriv først, hvornår det er.«
 */
export function paperNoSession(lang?: string): string {
  return say('paper-no-session', null, null, lang);
}

/**
 * »Der er ingen at udskrive for. Kursusbeviser får kun dem, der er noteret som kommet.«
 */
export function paperNobody(lang?: string): string {
  return say('paper-nobody', null, null, lang);
}

/**
 * »kvinde«
 */
export function personGenderWoman(lang?: string): string {
  return say('person-gender-woman', null, null, lang);
}

/**
 * »mand«
 */
export function personGenderMan(lang?: string): string {
  return say('person-gender-man', null, null, lang);
}

/**
 * »andet«
 */
export function personGenderOther(lang?: string): string {
  return say('person-gender-other', null, null, lang);
}

/**
 * »18–24 år«
 */
export function personAge18To24(lang?: string): string {
  return say('person-age-18-to-24', null, null, lang);
}

/**
 * »25–39 år«
 */
export function personAge25To39(lang?: string): string {
  return say('person-age-25-to-39', null, null, lang);
}

/**
 * »40–59 år«
 */
export function personAge40To59(lang?: string): string {
  return say('person-age-40-to-59', null, null, lang);
}

/**
 * »60 år eller mere«
 */
export function personAge60Up(lang?: string): string {
  return say('person-age-60-up', null, null, lang);
}

/**
 * »Gruppen«
 */
export function recordGroup(lang?: string): string {
  return say('record-group', null, null, lang);
}

/**
 * »Gruppens indstillinger findes ikke her. Åbn den rigtige mappe, og prøv igen.«
 */
export function recordGroupNotFound(lang?: string): string {
  return say('record-group', 'not-found', null, lang);
}

/**
 * »Område«
 */
export function recordArea(lang?: string): string {
  return say('record-area', null, null, lang);
}

/**
 * »Området findes ikke. Se listen over områder, og vælg et derfra.«
 */
export function recordAreaNotFound(lang?: string): string {
  return say('record-area', 'not-found', null, lang);
}

/**
 * »Medlem«
 */
export function recordMember(lang?: string): string {
  return say('record-member', null, null, lang);
}

/**
 * »Medlemmet findes ikke. Se listen over medlemmer, og vælg et derfra.«
 */
export function recordMemberNotFound(lang?: string): string {
  return say('record-member', 'not-found', null, lang);
}

/**
 * »Person«
 */
export function recordPerson(lang?: string): string {
  return say('record-person', null, null, lang);
}

/**
 * »Personen findes ikke. Måske er personen slettet; søg efter navnet.«
 */
export function recordPersonNotFound(lang?: string): string {
  return say('record-person', 'not-found', null, lang);
}

/**
 * »Sprog, en person taler«
 */
export function recordPersonLanguage(lang?: string): string {
  return say('record-person-language', null, null, lang);
}

/**
 * »Sproget står ikke ved personen. Se personens sprog, og vælg et derfra.«
 */
export function recordPersonLanguageNotFound(lang?: string): string {
  return say('record-person-language', 'not-found', null, lang);
}

/**
 * »Husstand«
 */
export function recordHousehold(lang?: string): string {
  return say('record-household', null, null, lang);
}

/**
 * »Husstanden findes ikke. Søg efter en af personerne i den.«
 */
export function recordHouseholdNotFound(lang?: string): string {
  return say('record-household', 'not-found', null, lang);
}

/**
 * »Person i en husstand«
 */
export function recordHouseholdPerson(lang?: string): string {
  return say('record-household-person', null, null, lang);
}

/**
 * »Personen hører ikke til husstanden. Se, hvem der bor sammen, og vælg en derfra.«
 */
export function recordHouseholdPersonNotFound(lang?: string): string {
  return say('record-household-person', 'not-found', null, lang);
}

/**
 * »Tilmelding«
 */
export function recordRegistration(lang?: string): string {
  return say('record-registration', null, null, lang);
}

/**
 * »Tilmeldingen findes ikke. Måske er den slettet; søg efter personens navn.«
 */
export function recordRegistrationNotFound(lang?: string): string {
  return say('record-registration', 'not-found', null, lang);
}

/**
 * »Område, der kan nås«
 */
export function recordRegistrationArea(lang?: string): string {
  return say('record-registration-area', null, null, lang);
}

/**
 * »Området står ikke ved tilmeldingen. Se tilmeldingens områder, og vælg et derfra.«
 */
export function recordRegistrationAreaNotFound(lang?: string): string {
  return say('record-registration-area', 'not-found', null, lang);
}

/**
 * »Kontaktnotat«
 */
export function recordContactNote(lang?: string): string {
  return say('record-contact-note', null, null, lang);
}

/**
 * »Notatet findes ikke. Se personens notater, og vælg et derfra.«
 */
export function recordContactNoteNotFound(lang?: string): string {
  return say('record-contact-note', 'not-found', null, lang);
}

/**
 * »Samtykke«
 */
export function recordConsent(lang?: string): string {
  return say('record-consent', null, null, lang);
}

/**
 * »Samtykket findes ikke. Se personens samtykker, og vælg et derfra.«
 */
export function recordConsentNotFound(lang?: string): string {
  return say('record-consent', 'not-found', null, lang);
}

/**
 * »Introduktionsmøde«
 */
export function recordMeeting(lang?: string): string {
  return say('record-meeting', null, null, lang);
}

/**
 * »Mødet findes ikke. Se listen over møder, og vælg et derfra.«
 */
export function recordMeetingNotFound(lang?: string): string {
  return say('record-meeting', 'not-found', null, lang);
}

/**
 * »Tilmelding til et møde«
 */
export function recordSignUp(lang?: string): string {
  return say('record-sign-up', null, null, lang);
}

/**
 * »Tilmeldingen til mødet findes ikke. Se mødets liste, og vælg en derfra.«
 */
export function recordSignUpNotFound(lang?: string): string {
  return say('record-sign-up', 'not-found', null, lang);
}

/**
 * »Invitation til et møde«
 */
export function recordInvitation(lang?: string): string {
  return say('record-invitation', null, null, lang);
}

/**
 * »Invitationen findes ikke. Se, hvem der er inviteret til mødet, og vælg en derfra.«
 */
export function recordInvitationNotFound(lang?: string): string {
  return say('record-invitation', 'not-found', null, lang);
}

/**
 * »Vennepar«
 */
export function recordMatch(lang?: string): string {
  return say('record-match', null, null, lang);
}

/**
 * »Venneparret findes ikke. Se listen over vennepar, og vælg et derfra.«
 */
export function recordMatchNotFound(lang?: string): string {
  return say('record-match', 'not-found', null, lang);
}

/**
 * »Opfølgning«
 */
export function recordFollowUp(lang?: string): string {
  return say('record-follow-up', null, null, lang);
}

/**
 * »Opfølgningen findes ikke. Se venneparrets opfølgninger, og vælg en derfra.«
 */
export function recordFollowUpNotFound(lang?: string): string {
  return say('record-follow-up', 'not-found', null, lang);
}

/**
 * »Bekymring«
 */
export function recordConcern(lang?: string): string {
  return say('record-concern', null, null, lang);
}

/**
 * »Bekymringen findes ikke. Se venneparrets bekymringer, og vælg en derfra.«
 */
export function recordConcernNotFound(lang?: string): string {
  return say('record-concern', 'not-found', null, lang);
}

/**
 * »Valg for to i planen«
 */
export function recordPairChoice(lang?: string): string {
  return say('record-pair-choice', null, null, lang);
}

/**
 * »Der er ikke valgt noget for de to i planen. Se planen, og vælg to derfra.«
 */
export function recordPairChoiceNotFound(lang?: string): string {
  return say('record-pair-choice', 'not-found', null, lang);
}

/**
 * »Kursus«
 */
export function recordCourse(lang?: string): string {
  return say('record-course', null, null, lang);
}

/**
 * »Kurset findes ikke. Se listen over kurser, og vælg et derfra.«
 */
export function recordCourseNotFound(lang?: string): string {
  return say('record-course', 'not-found', null, lang);
}

/**
 * »Mødegang på et kursus«
 */
export function recordCourseSession(lang?: string): string {
  return say('record-course-session', null, null, lang);
}

/**
 * »Mødegangen findes ikke. Se kursets mødegange, og vælg en derfra.«
 */
export function recordCourseSessionNotFound(lang?: string): string {
  return say('record-course-session', 'not-found', null, lang);
}

/**
 * »Tilmelding til et kursus«
 */
export function recordEnrolment(lang?: string): string {
  return say('record-enrolment', null, null, lang);
}

/**
 * »Tilmeldingen til kurset findes ikke. Se kursets liste, og vælg en derfra.«
 */
export function recordEnrolmentNotFound(lang?: string): string {
  return say('record-enrolment', 'not-found', null, lang);
}

/**
 * »Fremmøde«
 */
export function recordAttendance(lang?: string): string {
  return say('record-attendance', null, null, lang);
}

/**
 * »Der er ikke noteret fremmøde. Se kursets liste, og noter det der.«
 */
export function recordAttendanceNotFound(lang?: string): string {
  return say('record-attendance', 'not-found', null, lang);
}

/**
 * »Sådan læses et regneark«
 */
export function recordImportMapping(lang?: string): string {
  return say('record-import-mapping', null, null, lang);
}

/**
 * »Regnearkets kolonner er ikke husket. Vælg dem igen.«
 */
export function recordImportMappingNotFound(lang?: string): string {
  return say('record-import-mapping', 'not-found', null, lang);
}

/**
 * »Sikkerhedskopi«
 */
export function recordBackup(lang?: string): string {
  return say('record-backup', null, null, lang);
}

/**
 * »Sikkerhedskopien findes ikke. Se efter i mappen med kopier, eller vælg en anden.«
 */
export function recordBackupNotFound(lang?: string): string {
  return say('record-backup', 'not-found', null, lang);
}

/**
 * »Handling«
 */
export function recordOperation(lang?: string): string {
  return say('record-operation', null, null, lang);
}

/**
 * »Handlingen findes ikke i historikken. Se historikken, og vælg en derfra.«
 */
export function recordOperationNotFound(lang?: string): string {
  return say('record-operation', 'not-found', null, lang);
}

/**
 * »Registret kunne ikke åbnes, for adgangssætningen passer ikke. Skriv den igen, og se efter store og små bogstaver og mellemrum. Er den glemt, så brug gendannelseskoden.«
 */
export function refusalWrongPassphrase(lang?: string): string {
  return say('refusal-wrong-passphrase', null, null, lang);
}

/**
 * »Der er en skrivefejl i gendannelseskoden. Skriv den igen, sådan som den står på arket.«
 */
export function refusalRecoveryCodeMistyped(lang?: string): string {
  return say('refusal-recovery-code-mistyped', null, null, lang);
}

/**
 * »Gendannelseskoden hører ikke til dette register, eller den er afløst af en nyere. Find det nyeste ark, og prøv igen.«
 */
export function refusalRecoveryCodeUnknown(lang?: string): string {
  return say('refusal-recovery-code-unknown', null, null, lang);
}

/**
 * »Adgangssætningen er for kort til at beskytte oplysningerne. Skriv mindst { $least } tegn. Intet er ændret.«
 * »Adgangssætningen er for kort til at beskytte oplysningerne. Skriv mindst { $least } tegn, gerne fire eller fem ord. Intet er ændret.«
 * @param said.least – the fewest letters a passphrase may have
 */
export function refusalPassphraseTooShort(said: { least: number }, lang?: string): string {
  return say('refusal-passphrase-too-short', null, said, lang);
}

/**
 * »Et andet medlem åbner allerede registret med den adgangssætning. Vælg en anden, så I kan skelnes fra hinanden. Intet er ændret.«
 */
export function refusalPassphraseTaken(lang?: string): string {
  return say('refusal-passphrase-taken', null, null, lang);
}

/**
 * »Der er intet register i mappen. Vælg den mappe, hvor gruppens register ligger, eller opret et nyt.«
 */
export function refusalNoRegister(lang?: string): string {
  return say('refusal-no-register', null, null, lang);
}

/**
 * »Mappen er ikke tom, og et nyt register skal have sin egen. Vælg en tom mappe. Intet er ændret.«
 */
export function refusalFolderNotEmpty(lang?: string): string {
  return say('refusal-folder-not-empty', null, null, lang);
}

/**
 * »Mappen bliver kopieret til nettet af { $service }. Det kan ødelægge registret, og oplysningerne ville forlade computeren. Vælg en mappe, der kun ligger på denne computer. Intet er ændret.«
 * @param said.service – the cloud service's name
 */
export function refusalCloudFolder(said: { service: string }, lang?: string): string {
  return say('refusal-cloud-folder', null, said, lang);
}

/**
 * »Programmet må ikke skrive i mappen, så intet er ændret. Giv dig selv lov til at skrive i den, eller vælg en anden mappe.«
 */
export function refusalReadOnly(lang?: string): string {
  return say('refusal-read-only', null, null, lang);
}

/**
 * »Der er ikke plads på disken, så intet er ændret. Slet noget, du ikke har brug for, og prøv igen.«
 */
export function refusalDiskFull(lang?: string): string {
  return say('refusal-disk-full', null, null, lang);
}

/**
 * »Registret er allerede åbent i et andet vindue eller program. Luk det der, og prøv igen.«
 */
export function refusalAlreadyOpen(lang?: string): string {
  return say('refusal-already-open', null, null, lang);
}

/**
 * »Registret er gemt med en nyere udgave af programmet. Hent den nyeste udgave, og åbn registret igen. Intet er ændret.«
 */
export function refusalNewerRegister(lang?: string): string {
  return say('refusal-newer-register', null, null, lang);
}

/**
 * »Registrets fil er beskadiget og blev ikke åbnet. Den nyeste gode sikkerhedskopi er { $backup }. Genskab registret fra den i en ny mappe, og behold den gamle mappe indtil videre.«
 * @param said.backup – the path of the newest good backup
 */
export function refusalDamaged(said: { backup: string }, lang?: string): string {
  return say('refusal-damaged', null, said, lang);
}

/**
 * »Registrets fil er beskadiget og blev ikke åbnet, og der er ingen sikkerhedskopi i mappen. Find en kopi et andet sted, for eksempel på en USB-nøgle, og behold mappen, som den er.«
 */
export function refusalDamagedWithoutBackup(lang?: string): string {
  return say('refusal-damaged-without-backup', null, null, lang);
}

/**
 * »Filen med nøglerne er væk eller beskadiget, så registret kan ikke låses op. Nøglerne ligger også i den nyeste gode sikkerhedskopi, { $backup }. Genskab registret fra den i en ny mappe.«
 * @param said.backup – the path of the newest good backup
 */
export function refusalKeysLost(said: { backup: string }, lang?: string): string {
  return say('refusal-keys-lost', null, said, lang);
}

/**
 * »Filen med nøglerne er væk eller beskadiget, så registret kan ikke låses op, og der er ingen sikkerhedskopi i mappen. Find en kopi et andet sted; nøglerne ligger i den.«
 */
export function refusalKeysLostWithoutBackup(lang?: string): string {
  return say('refusal-keys-lost-without-backup', null, null, lang);
}

/**
 * »Filen er ikke en hel sikkerhedskopi af et register. Vælg en anden fil. Intet er ændret.«
 */
export function refusalNotABackup(lang?: string): string {
  return say('refusal-not-a-backup', null, null, lang);
}

/**
 * »Filen findes ikke. Se efter, om navnet og mappen er rigtige.«
 */
export function refusalNoSuchFile(lang?: string): string {
  return say('refusal-no-such-file', null, null, lang);
}

/**
 * »Mappen findes ikke. Se efter, om navnet er rigtigt, eller lav mappen først. Intet er ændret.«
 */
export function refusalNoSuchFolder(lang?: string): string {
  return say('refusal-no-such-folder', null, null, lang);
}

/**
 * »Der findes allerede en fil med det navn, og den bliver ikke overskrevet. Vælg et andet navn.«
 */
export function refusalFileExists(lang?: string): string {
  return say('refusal-file-exists', null, null, lang);
}

/**
 * »Der er ingen kommune med koden { $code }. Koden har fire cifre, for eksempel 0751 for Aarhus. Se efter, og skriv den igen.«
 * @param said.code – the code that was written
 */
export function refusalNoSuchMunicipality(said: { code: string }, lang?: string): string {
  return say('refusal-no-such-municipality', null, said, lang);
}

/**
 * »Gruppen dækker ikke kommunen med koden { $code }. Vælg en af gruppens kommuner, eller føj kommunen til i gruppens indstillinger.«
 * @param said.code – the municipality's code
 */
export function refusalNotOurMunicipality(said: { code: string }, lang?: string): string {
  return say('refusal-not-our-municipality', null, said, lang);
}

/**
 * »Feltet »{ $field }« er tomt, og det skal vi bruge. Udfyld det, og gem igen. Intet er ændret.«
 * @param said.field – the field's name
 */
export function refusalMissing(said: { field: string }, lang?: string): string {
  return say('refusal-missing', null, said, lang);
}

/**
 * »Teksten i »{ $field }« er for lang. Der er plads til { $most } tegn. Intet er ændret.«
 * »Teksten i »{ $field }« er for lang. Der er plads til { $most } tegn. Gør den kortere, og gem igen. Intet er ændret.«
 * @param said.field – the field's name
 * @param said.most – the most letters the field takes
 */
export function refusalTooLong(said: { field: string; most: number }, lang?: string): string {
  return say('refusal-too-long', null, said, lang);
}

/**
 * »Teksten i »{ $field }« ligner et CPR-nummer. Det må vi aldrig gemme, og vi har ikke brug for det. Tag det ud, og gem igen. Intet er ændret.«
 * @param said.field – the field's name
 */
export function refusalCprNumber(said: { field: string }, lang?: string): string {
  return say('refusal-cpr-number', null, said, lang);
}

/**
 * »Det ligner ikke et telefonnummer. Skriv det med cifre, for eksempel 20 41 77 03, og med + og landekode, hvis det er fra et andet land. Intet er ændret.«
 */
export function refusalNotAPhone(lang?: string): string {
  return say('refusal-not-a-phone', null, null, lang);
}

/**
 * »Det ligner ikke en e-mailadresse. Skriv den som navn@eksempel.dk, eller lad feltet stå tomt. Intet er ændret.«
 */
export function refusalNotAnEmail(lang?: string): string {
  return say('refusal-not-an-email', null, null, lang);
}

/**
 * »»{ $field }« er ikke en dato. Skriv den sådan: 24.12.2026.«
 * @param said.field – the field’s name
 */
export function refusalNotADate(said: { field: string }, lang?: string): string {
  return say('refusal-not-a-date', null, said, lang);
}

/**
 * »»{ $field }« er ikke et klokkeslæt. Skriv det sådan: 18.30.«
 * @param said.field – the field’s name
 */
export function refusalNotATime(said: { field: string }, lang?: string): string {
  return say('refusal-not-a-time', null, said, lang);
}

/**
 * »»{ $field }« kan ikke være før { $date }. Vælg den dag eller en senere. Intet er ændret.«
 * @param said.field – the field's name
 * @param said.date – the first day that can be; a date, as Rust has written it
 */
export function refusalTooEarly(said: { field: string; date: string }, lang?: string): string {
  return say('refusal-too-early', null, said, lang);
}

/**
 * »»{ $field }« kan ikke være efter { $date }. Vælg den dag eller en tidligere. Intet er ændret.«
 * @param said.field – the field's name
 * @param said.date – the last day that can be; a date, as Rust has written it
 */
export function refusalTooLate(said: { field: string; date: string }, lang?: string): string {
  return say('refusal-too-late', null, said, lang);
}

/**
 * »Tallet i »{ $field }« skal ligge fra { $least } til { $most }. Ret det, og gem igen. Intet er ændret.«
 * @param said.field – the field's name
 * @param said.least – the least it can be
 * @param said.most – the most it can be
 */
export function refusalOutOfRange(said: { field: string; least: number; most: number }, lang?: string): string {
  return say('refusal-out-of-range', null, said, lang);
}

/**
 * »Kun voksne over 18 år kan tilmeldes. Et barn kan stå i en voksens husstand, med alder. Intet er ændret.«
 */
export function refusalNotAnAdult(lang?: string): string {
  return say('refusal-not-an-adult', null, null, lang);
}

/**
 * »Der er et linjeskift eller et usynligt tegn i »{ $field }«, hvor der ikke kan være et. Skriv teksten igen på én linje. Intet er ændret.«
 * @param said.field – the field's name
 */
export function refusalControlCharacter(said: { field: string }, lang?: string): string {
  return say('refusal-control-character', null, said, lang);
}

/**
 * »En tilmelding kan ikke gå fra »{ $from }« til »{ $to }«. Se, hvilke skridt den kan tage nu, og vælg et af dem. Intet er ændret.«
 * @param said.from – the state it has
 * @param said.to – the state that was asked for
 */
export function refusalNoSuchStep(said: { from: string; to: string }, lang?: string): string {
  return say('refusal-no-such-step', null, said, lang);
}

/**
 * »Tilmeldingen kan ikke komme på ventelisten, før der er givet samtykke til at finde en ven. Tal med personen om det, og noter samtykket. Intet er ændret.«
 */
export function refusalConsentMissing(lang?: string): string {
  return say('refusal-consent-missing', null, null, lang);
}

/**
 * »Der er intet samtykke at trække tilbage: Det er aldrig givet, eller det er trukket tilbage allerede. Du behøver ikke gøre mere.«
 */
export function refusalNoConsentToWithdraw(lang?: string): string {
  return say('refusal-no-consent-to-withdraw', null, null, lang);
}

/**
 * »Mødet er fyldt; der er plads til { $maximum }. Foreslå et andet møde, eller ret antallet, hvis lokalet er større. Ingen er tilmeldt.«
 * »Der er kun { $left } plads tilbage af { $maximum }. Tilmeld færre, eller foreslå et andet møde. Ingen er tilmeldt.«
 * »Der er kun { $left } pladser tilbage af { $maximum }. Tilmeld færre, eller foreslå et andet møde. Ingen er tilmeldt.«
 * @param said.left – places left
 * @param said.maximum – places in all
 */
export function refusalMeetingFull(said: { left: number; maximum: number }, lang?: string): string {
  return say('refusal-meeting-full', null, said, lang);
}

/**
 * »Mødet er afholdt eller aflyst, så ingen kan tilmeldes. Vælg et andet møde, eller planlæg et nyt.«
 */
export function refusalMeetingOver(lang?: string): string {
  return say('refusal-meeting-over', null, null, lang);
}

/**
 * »Tilmeldingen gælder { $people } person, så flere kan ikke være kommet på den. Ret antallet i tilmeldingen først, eller noter de andre ved døren. Intet er ændret.«
 * »Tilmeldingen gælder { $people } personer, så flere kan ikke være kommet på den. Ret antallet i tilmeldingen først, eller noter de andre ved døren. Intet er ændret.«
 * @param said.people – how many people the sign-up is for
 */
export function refusalMoreCameThanSignedUp(said: { people: number }, lang?: string): string {
  return say('refusal-more-came-than-signed-up', null, said, lang);
}

/**
 * »Tilmeldingen fra mødet er registreret allerede. Find personen, og ret der, hvis noget mangler.«
 */
export function refusalAlreadyRegistered(lang?: string): string {
  return say('refusal-already-registered', null, null, lang);
}

/**
 * »Linjen har intet navn eller er noteret som ulæselig, så den kan ikke registreres. Skriv navnet først, hvis du kan læse det.«
 */
export function refusalNothingToRegister(lang?: string): string {
  return say('refusal-nothing-to-register', null, null, lang);
}

/**
 * »Dette medlem er det sidste, der kan åbne registret, og kan ikke tages ud. Tilføj et andet medlem først. Intet er ændret.«
 */
export function refusalLastMember(lang?: string): string {
  return say('refusal-last-member', null, null, lang);
}

/**
 * »Der er allerede et medlem med det navn. Skriv for eksempel efternavnet med. Intet er ændret.«
 */
export function refusalMemberExists(lang?: string): string {
  return say('refusal-member-exists', null, null, lang);
}

/**
 * »Området findes allerede. Vælg det på listen, eller giv det nye et andet navn. Intet er ændret.«
 */
export function refusalAreaExists(lang?: string): string {
  return say('refusal-area-exists', null, null, lang);
}

/**
 * »De to kan ikke blive et vennepar nu, for noget står i vejen: »{ $gate }«. Se ved forslagene, hvad der skal til, eller vælg en anden. Intet er ændret.«
 * @param said.gate – what stands in the way: match-gate-…
 */
export function refusalGateShut(said: { gate: string }, lang?: string): string {
  return say('refusal-gate-shut', null, said, lang);
}

/**
 * »Et vennepar kan ikke gå fra »{ $from }« til »{ $to }«. Se, hvilke skridt det kan tage nu, og vælg et af dem. Intet er ændret.«
 * @param said.from – the state it has
 * @param said.to – the state that was asked for
 */
export function refusalNoSuchMatchStep(said: { from: string; to: string }, lang?: string): string {
  return say('refusal-no-such-match-step', null, said, lang);
}

/**
 * »Så langt er de to ikke endnu: Begge skal have sagt ja først. Spørg dem, og noter begges svar. Intet er ændret.«
 */
export function refusalAnswersMissing(lang?: string): string {
  return say('refusal-answers-missing', null, null, lang);
}

/**
 * »De to er et vennepar allerede, eller det er foreslået. Find dem på listen over vennepar, og gå videre derfra. Intet er ændret.«
 */
export function refusalAlreadyMatched(lang?: string): string {
  return say('refusal-already-matched', null, null, lang);
}

/**
 * »Der skal stå en grund, når et vennepar slutter, for den hjælper os næste gang. Vælg en; »ikke oplyst« er også en grund. Intet er ændret.«
 */
export function refusalReasonMissing(lang?: string): string {
  return say('refusal-reason-missing', null, null, lang);
}

/**
 * »Der er ikke noget nej mellem de to, der kan hæves. De kan foreslås for hinanden, hvis intet andet står i vejen.«
 */
export function refusalNothingToLift(lang?: string): string {
  return say('refusal-nothing-to-lift', null, null, lang);
}

/**
 * »Opfølgning nr. { $number } er noteret allerede. Ret den, eller noter en opfølgning uden nummer. Intet er ændret.«
 * @param said.number – which of the planned follow-ups, from 1
 */
export function refusalFollowUpNoted(said: { number: number }, lang?: string): string {
  return say('refusal-follow-up-noted', null, said, lang);
}

/**
 * »Medlemmet er ikke i gruppen længere og kan ikke få en opgave. Vælg en anden. Intet er ændret.«
 */
export function refusalMemberLeft(lang?: string): string {
  return say('refusal-member-left', null, null, lang);
}

/**
 * »Kurset er afholdt eller aflyst, eller der er meldt afbud allerede, så listen kan ikke ændres. Vælg et andet kursus, eller planlæg et nyt. Intet er ændret.«
 */
export function refusalCourseOver(lang?: string): string {
  return say('refusal-course-over', null, null, lang);
}

/**
 * »De er tilmeldt kurset allerede, alene eller sammen med andre. Find dem på kursets liste, og ret der. Intet er ændret.«
 */
export function refusalEnrolledAlready(lang?: string): string {
  return say('refusal-enrolled-already', null, null, lang);
}

/**
 * »Der er noteret fremmøde for mødegangen, så den kan ikke tages ud. Lad den stå, eller tag fremmødet tilbage først. Intet er ændret.«
 */
export function refusalSessionWasHeld(lang?: string): string {
  return say('refusal-session-was-held', null, null, lang);
}

/**
 * »Der er ikke noget at fortryde.«
 */
export function refusalNothingToUndo(lang?: string): string {
  return say('refusal-nothing-to-undo', null, null, lang);
}

/**
 * »Der er ikke noget at gentage.«
 */
export function refusalNothingToRedo(lang?: string): string {
  return say('refusal-nothing-to-redo', null, null, lang);
}

/**
 * »Det kan ikke fortrydes, for »{ $field }« er ændret siden, { $at }, af { $member }. Ret i stedet det, du vil have anderledes. Intet er ændret.«
 * @param said.field – the field's name
 * @param said.at – when it was changed, Danish time; a date, as Rust has written it
 * @param said.member – the name of the member who changed it
 */
export function refusalChangedSince(said: { field: string; at: string; member: string }, lang?: string): string {
  return say('refusal-changed-since', null, said, lang);
}

/**
 * »Det kan ikke fortrydes, for »{ $field }« er ændret siden, { $at }. Ret i stedet det, du vil have anderledes. Intet er ændret.«
 * @param said.field – the field's name
 * @param said.at – when it was changed, Danish time; a date, as Rust has written it
 */
export function refusalChangedSinceByUnknown(said: { field: string; at: string }, lang?: string): string {
  return say('refusal-changed-since-by-unknown', null, said, lang);
}

/**
 * »Det kan ikke fortrydes, for noget i »{ $record }« er ændret siden, { $at }, af { $member }. Ret i stedet det, du vil have anderledes. Intet er ændret.«
 * @param said.record – the kind of record
 * @param said.at – when it was changed, Danish time; a date, as Rust has written it
 * @param said.member – the name of the member who changed it
 */
export function refusalRecordChangedSince(said: { record: string; at: string; member: string }, lang?: string): string {
  return say('refusal-record-changed-since', null, said, lang);
}

/**
 * »Det kan ikke fortrydes, for noget i »{ $record }« er ændret siden, { $at }. Ret i stedet det, du vil have anderledes. Intet er ændret.«
 * @param said.record – the kind of record
 * @param said.at – when it was changed, Danish time; a date, as Rust has written it
 */
export function refusalRecordChangedSinceByUnknown(said: { record: string; at: string }, lang?: string): string {
  return say('refusal-record-changed-since-by-unknown', null, said, lang);
}

/**
 * »Det kan ikke fortrydes, for noget nyere bygger på det: »{ $record }«, { $deed }. Fortryd det nyere først. Intet er ændret.«
 * @param said.record – the kind of record
 * @param said.deed – what was done with it since
 */
export function refusalBuiltUpon(said: { record: string; deed: string }, lang?: string): string {
  return say('refusal-built-upon', null, said, lang);
}

/**
 * »Det kan ikke fortrydes, for en person, det handler om, er slettet for altid siden. Intet er ændret.«
 */
export function refusalErasedSince(lang?: string): string {
  return say('refusal-erased-since', null, null, lang);
}

/**
 * »Den slags handling kan ikke fortrydes. Intet er ændret.«
 */
export function refusalCannotBeUndone(lang?: string): string {
  return say('refusal-cannot-be-undone', null, null, lang);
}

/**
 * »Ingen af rækkerne kan hentes ind. Se, hvad der står ved hver række, ret regnearket eller kolonnerne, og prøv igen. Intet er ændret.«
 */
export function refusalNoRowToImport(lang?: string): string {
  return say('refusal-no-row-to-import', null, null, lang);
}

/**
 * »Noget gik galt i programmet. Det, der var gemt, er der stadig. Luk programmet, åbn det igen, og prøv en gang til. Sker det igen, så bed om hjælp, og fortæl, hvad du var i gang med.«
 */
export function refusalFault(lang?: string): string {
  return say('refusal-fault', null, null, lang);
}

/**
 * »frivillig ven«
 */
export function registrationSideFriend(lang?: string): string {
  return say('registration-side-friend', null, null, lang);
}

/**
 * »deltager«
 */
export function registrationSideParticipant(lang?: string): string {
  return say('registration-side-participant', null, null, lang);
}

/**
 * »bus og tog«
 */
export function registrationTopicBusAndTrain(lang?: string): string {
  return say('registration-topic-bus-and-train', null, null, lang);
}

/**
 * »hverdagsdansk«
 */
export function registrationTopicEverydayDanish(lang?: string): string {
  return say('registration-topic-everyday-danish', null, null, lang);
}

/**
 * »breve fra myndigheder«
 */
export function registrationTopicLetters(lang?: string): string {
  return say('registration-topic-letters', null, null, lang);
}

/**
 * »lektier«
 */
export function registrationTopicHomework(lang?: string): string {
  return say('registration-topic-homework', null, null, lang);
}

/**
 * »jobsøgning og arbejdskultur«
 */
export function registrationTopicJobSearch(lang?: string): string {
  return say('registration-topic-job-search', null, null, lang);
}

/**
 * »MitID, e-Boks«
 */
export function registrationTopicDigitalId(lang?: string): string {
  return say('registration-topic-digital-id', null, null, lang);
}

/**
 * »sport og foreninger«
 */
export function registrationTopicSportAndClubs(lang?: string): string {
  return say('registration-topic-sport-and-clubs', null, null, lang);
}

/**
 * »blive frivillig«
 */
export function registrationTopicVolunteering(lang?: string): string {
  return say('registration-topic-volunteering', null, null, lang);
}

/**
 * »dansk kultur og traditioner«
 */
export function registrationTopicCulture(lang?: string): string {
  return say('registration-topic-culture', null, null, lang);
}

/**
 * »børnene (leg, fritid, forældremøde)«
 */
export function registrationTopicChildren(lang?: string): string {
  return say('registration-topic-children', null, null, lang);
}

/**
 * »følgeskab til møder på kommunen«
 */
export function registrationTopicCompanyToMeetings(lang?: string): string {
  return say('registration-topic-company-to-meetings', null, null, lang);
}

/**
 * »indkøb og kvarteret«
 */
export function registrationTopicShoppingAndNeighbourhood(lang?: string): string {
  return say('registration-topic-shopping-and-neighbourhood', null, null, lang);
}

/**
 * »affaldssortering«
 */
export function registrationTopicWasteSorting(lang?: string): string {
  return say('registration-topic-waste-sorting', null, null, lang);
}

/**
 * »mad, ture, hygge«
 */
export function registrationTopicFoodAndOutings(lang?: string): string {
  return say('registration-topic-food-and-outings', null, null, lang);
}

/**
 * »fritidstilskud«
 */
export function registrationTopicLeisureGrants(lang?: string): string {
  return say('registration-topic-leisure-grants', null, null, lang);
}

/**
 * »en kvinde«
 */
export function registrationGenderWishWoman(lang?: string): string {
  return say('registration-gender-wish-woman', null, null, lang);
}

/**
 * »en mand«
 */
export function registrationGenderWishMan(lang?: string): string {
  return say('registration-gender-wish-man', null, null, lang);
}

/**
 * »det er lige meget«
 */
export function registrationGenderWishNoDifference(lang?: string): string {
  return say('registration-gender-wish-no-difference', null, null, lang);
}

/**
 * »hver uge«
 */
export function registrationFrequencyWeekly(lang?: string): string {
  return say('registration-frequency-weekly', null, null, lang);
}

/**
 * »hver anden uge«
 */
export function registrationFrequencyEverySecondWeek(lang?: string): string {
  return say('registration-frequency-every-second-week', null, null, lang);
}

/**
 * »en gang om måneden«
 */
export function registrationFrequencyMonthly(lang?: string): string {
  return say('registration-frequency-monthly', null, null, lang);
}

/**
 * »det varierer«
 */
export function registrationFrequencyFlexible(lang?: string): string {
  return say('registration-frequency-flexible', null, null, lang);
}

/**
 * »alene«
 */
export function registrationCompositionAlone(lang?: string): string {
  return say('registration-composition-alone', null, null, lang);
}

/**
 * »familie«
 */
export function registrationCompositionFamily(lang?: string): string {
  return say('registration-composition-family', null, null, lang);
}

/**
 * »nyankommen«
 */
export function registrationTimeInDenmarkNewcomer(lang?: string): string {
  return say('registration-time-in-denmark-newcomer', null, null, lang);
}

/**
 * »længere tid i Danmark«
 */
export function registrationTimeInDenmarkLonger(lang?: string): string {
  return say('registration-time-in-denmark-longer', null, null, lang);
}

/**
 * »ved ikke«
 */
export function registrationDanishEducationUnknown(lang?: string): string {
  return say('registration-danish-education-unknown', null, null, lang);
}

/**
 * »ingen«
 */
export function registrationDanishEducationNone(lang?: string): string {
  return say('registration-danish-education-none', null, null, lang);
}

/**
 * »Danskuddannelse 1«
 */
export function registrationDanishEducationDu1(lang?: string): string {
  return say('registration-danish-education-du1', null, null, lang);
}

/**
 * »Danskuddannelse 2«
 */
export function registrationDanishEducationDu2(lang?: string): string {
  return say('registration-danish-education-du2', null, null, lang);
}

/**
 * »Danskuddannelse 3«
 */
export function registrationDanishEducationDu3(lang?: string): string {
  return say('registration-danish-education-du3', null, null, lang);
}

/**
 * »Prøve i Dansk 1 bestået«
 */
export function registrationDanishEducationPd1(lang?: string): string {
  return say('registration-danish-education-pd1', null, null, lang);
}

/**
 * »Prøve i Dansk 2 bestået«
 */
export function registrationDanishEducationPd2(lang?: string): string {
  return say('registration-danish-education-pd2', null, null, lang);
}

/**
 * »Prøve i Dansk 3 bestået«
 */
export function registrationDanishEducationPd3(lang?: string): string {
  return say('registration-danish-education-pd3', null, null, lang);
}

/**
 * »Studieprøven bestået«
 */
export function registrationDanishEducationStudieproven(lang?: string): string {
  return say('registration-danish-education-studieproven', null, null, lang);
}

/**
 * »personen selv«
 */
export function registrationReferrerMyself(lang?: string): string {
  return say('registration-referrer-myself', null, null, lang);
}

/**
 * »kommunen«
 */
export function registrationReferrerMunicipality(lang?: string): string {
  return say('registration-referrer-municipality', null, null, lang);
}

/**
 * »sprogskolen«
 */
export function registrationReferrerLanguageSchool(lang?: string): string {
  return say('registration-referrer-language-school', null, null, lang);
}

/**
 * »boligforeningen«
 */
export function registrationReferrerSocialHousing(lang?: string): string {
  return say('registration-referrer-social-housing', null, null, lang);
}

/**
 * »asylcentret«
 */
export function registrationReferrerAsylumCentre(lang?: string): string {
  return say('registration-referrer-asylum-centre', null, null, lang);
}

/**
 * »en anden gruppe«
 */
export function registrationReferrerOtherGroup(lang?: string): string {
  return say('registration-referrer-other-group', null, null, lang);
}

/**
 * »en anden«
 */
export function registrationReferrerOther(lang?: string): string {
  return say('registration-referrer-other', null, null, lang);
}

/**
 * »ikke påkrævet«
 */
export function registrationChildCertificateNotRequired(lang?: string): string {
  return say('registration-child-certificate-not-required', null, null, lang);
}

/**
 * »bedt om«
 */
export function registrationChildCertificateAskedFor(lang?: string): string {
  return say('registration-child-certificate-asked-for', null, null, lang);
}

/**
 * »set og vurderet«
 */
export function registrationChildCertificateAssessed(lang?: string): string {
  return say('registration-child-certificate-assessed', null, null, lang);
}

/**
 * »Dele af indstillingerne«
 */
export function settingsParts(lang?: string): string {
  return say('settings-parts', null, null, lang);
}

/**
 * »Gruppen«
 */
export function settingsGroup(lang?: string): string {
  return say('settings-group', null, null, lang);
}

/**
 * »Møder«
 */
export function settingsMeetings(lang?: string): string {
  return say('settings-meetings', null, null, lang);
}

/**
 * »Match«
 */
export function settingsMatching(lang?: string): string {
  return say('settings-matching', null, null, lang);
}

/**
 * »Opfølgning og opbevaring«
 */
export function settingsCare(lang?: string): string {
  return say('settings-care', null, null, lang);
}

/**
 * »Medlemmer«
 */
export function settingsMembers(lang?: string): string {
  return say('settings-members', null, null, lang);
}

/**
 * »Adgangssætning og ark«
 */
export function settingsKeys(lang?: string): string {
  return say('settings-keys', null, null, lang);
}

/**
 * »Sikkerhedskopier«
 */
export function settingsBackups(lang?: string): string {
  return say('settings-backups', null, null, lang);
}

/**
 * »Om programmet«
 */
export function settingsAbout(lang?: string): string {
  return say('settings-about', null, null, lang);
}

/**
 * »Gemt«
 */
export function settingsSaved(lang?: string): string {
  return say('settings-saved', null, null, lang);
}

/**
 * »Byer og bydele«
 */
export function settingsAreas(lang?: string): string {
  return say('settings-areas', null, null, lang);
}

/**
 * »Et nyt navn følger med alle, der bor der.«
 */
export function settingsAreasHint(lang?: string): string {
  return say('settings-areas-hint', null, null, lang);
}

/**
 * »Der er ingen områder endnu.«
 */
export function settingsNoAreas(lang?: string): string {
  return say('settings-no-areas', null, null, lang);
}

/**
 * »Tilføj område«
 */
export function settingsAreaAdd(lang?: string): string {
  return say('settings-area-add', null, null, lang);
}

/**
 * »Ret navn«
 */
export function settingsRename(lang?: string): string {
  return say('settings-rename', null, null, lang);
}

/**
 * »Nyt navn«
 */
export function settingsNewName(lang?: string): string {
  return say('settings-new-name', null, null, lang);
}

/**
 * »Venter«
 */
export function settingsWaiting(lang?: string): string {
  return say('settings-waiting', null, null, lang);
}

/**
 * »Sådan begynder et nyt møde. Du kan altid ændre det på det enkelte møde.«
 */
export function settingsMeetingsHint(lang?: string): string {
  return say('settings-meetings-hint', null, null, lang);
}

/**
 * »Så meget tæller hvert forhold, når to passer sammen. Nationalitet og religion tæller aldrig.«
 */
export function settingsWeightsHint(lang?: string): string {
  return say('settings-weights-hint', null, null, lang);
}

/**
 * »Opfølgning«
 */
export function settingsFollowUp(lang?: string): string {
  return say('settings-follow-up', null, null, lang);
}

/**
 * »Dage med komma imellem, for eksempel 14, 42, 91.«
 */
export function settingsFollowUpHint(lang?: string): string {
  return say('settings-follow-up-hint', null, null, lang);
}

/**
 * »Hvor længe vi gemmer«
 */
export function settingsRetention(lang?: string): string {
  return say('settings-retention', null, null, lang);
}

/**
 * »Intet slettes af sig selv: programmet minder jer om det.«
 */
export function settingsRetentionHint(lang?: string): string {
  return say('settings-retention-hint', null, null, lang);
}

/**
 * »Lås«
 */
export function settingsLocking(lang?: string): string {
  return say('settings-locking', null, null, lang);
}

/**
 * »Hvert medlem åbner registret med sin egen adgangssætning, så I kan se, hvem der har gjort hvad.«
 */
export function settingsMembersHint(lang?: string): string {
  return say('settings-members-hint', null, null, lang);
}

/**
 * »dig«
 */
export function settingsMemberMe(lang?: string): string {
  return say('settings-member-me', null, null, lang);
}

/**
 * »Stoppede { $date }«
 * @param said.date – the day she left, as »24.12.2026«
 */
export function settingsMemberLeft(said: { date: string }, lang?: string): string {
  return say('settings-member-left', null, said, lang);
}

/**
 * »Tilføj et medlem«
 */
export function settingsMemberAdd(lang?: string): string {
  return say('settings-member-add', null, null, lang);
}

/**
 * »Lad det nye medlem selv skrive sin adgangssætning her.«
 */
export function settingsMemberAddText(lang?: string): string {
  return say('settings-member-add-text', null, null, lang);
}

/**
 * »Luk ind igen«
 */
export function settingsMemberBack(lang?: string): string {
  return say('settings-member-back', null, null, lang);
}

/**
 * »Tag ud«
 */
export function settingsMemberRemove(lang?: string): string {
  return say('settings-member-remove', null, null, lang);
}

/**
 * »Skal medlemmet ikke kunne åbne registret mere?«
 */
export function settingsMemberRemoveTitle(lang?: string): string {
  return say('settings-member-remove-title', null, null, lang);
}

/**
 * »Navnet bliver stående i historikken. Det kan ikke fortrydes, men medlemmet kan tilføjes igen med en ny adgangssætning.«
 */
export function settingsMemberRemoveText(lang?: string): string {
  return say('settings-member-remove-text', null, null, lang);
}

/**
 * »Min adgangssætning«
 */
export function settingsPassphrase(lang?: string): string {
  return say('settings-passphrase', null, null, lang);
}

/**
 * »Sikkerhedskopier fra før åbnes stadig med den gamle.«
 */
export function settingsPassphraseHint(lang?: string): string {
  return say('settings-passphrase-hint', null, null, lang);
}

/**
 * »Skift adgangssætning«
 */
export function settingsPassphraseChange(lang?: string): string {
  return say('settings-passphrase-change', null, null, lang);
}

/**
 * »Adgangssætningen er skiftet.«
 */
export function settingsPassphraseChanged(lang?: string): string {
  return say('settings-passphrase-changed', null, null, lang);
}

/**
 * »Er arket væk, eller har nogen set det, så lav et nyt. Det gamle åbner ikke registret mere; makulér det.«
 */
export function settingsSheetText(lang?: string): string {
  return say('settings-sheet-text', null, null, lang);
}

/**
 * »Sidst gemt et andet sted: { $at }«
 * @param said.at – day and time, as »24.12.2026 18:30«
 */
export function settingsTakenOut(said: { at: string }, lang?: string): string {
  return say('settings-taken-out', null, said, lang);
}

/**
 * »Der er endnu ikke gemt en kopi et andet sted end på denne computer. Går computeren i stykker, er alt væk.«
 */
export function settingsNeverTakenOut(lang?: string): string {
  return say('settings-never-taken-out', null, null, lang);
}

/**
 * »Gem en kopi på en USB-nøgle hver måned, og læg den et andet sted end computeren. Den åbnes kun med en adgangssætning.«
 */
export function settingsTakenOutText(lang?: string): string {
  return say('settings-taken-out-text', null, null, lang);
}

/**
 * »Gem en sikkerhedskopi«
 */
export function settingsBackUp(lang?: string): string {
  return say('settings-back-up', null, null, lang);
}

/**
 * »Sikkerhedskopien er gemt og prøvet.«
 */
export function settingsBackedUp(lang?: string): string {
  return say('settings-backed-up', null, null, lang);
}

/**
 * »Kopier på denne computer«
 */
export function settingsKept(lang?: string): string {
  return say('settings-kept', null, null, lang);
}

/**
 * »Programmet laver selv en, når registret lukkes.«
 */
export function settingsKeptHint(lang?: string): string {
  return say('settings-kept-hint', null, null, lang);
}

/**
 * »Der er ingen kopier endnu. Den første bliver lavet, når registret lukkes.«
 */
export function settingsNoneKept(lang?: string): string {
  return say('settings-none-kept', null, null, lang);
}

/**
 * »Lavet«
 */
export function settingsMade(lang?: string): string {
  return say('settings-made', null, null, lang);
}

/**
 * »Størrelse«
 */
export function settingsSize(lang?: string): string {
  return say('settings-size', null, null, lang);
}

/**
 * »{ $number } MB«
 * @param said.number – megabytes, as »1,5«
 */
export function settingsMegabytes(said: { number: string }, lang?: string): string {
  return say('settings-megabytes', null, said, lang);
}

/**
 * »Gå tilbage til den«
 */
export function settingsGoBack(lang?: string): string {
  return say('settings-go-back', null, null, lang);
}

/**
 * »Gå tilbage til registret fra { $made }?«
 * @param said.made – day and time, as »24.12.2026 18:30«
 */
export function settingsGoBackTitle(said: { made: string }, lang?: string): string {
  return say('settings-go-back-title', null, said, lang);
}

/**
 * »Alt, der er skrevet siden, er så ikke i registret. Kopien prøves først, og registret fra i dag lægges til side.«
 */
export function settingsGoBackText(lang?: string): string {
  return say('settings-go-back-text', null, null, lang);
}

/**
 * »Adgangssætningen, som den var dengang«
 */
export function settingsGoBackPassphrase(lang?: string): string {
  return say('settings-go-back-passphrase', null, null, lang);
}

/**
 * »Registret er gendannet.«
 */
export function settingsWentBack(lang?: string): string {
  return say('settings-went-back', null, null, lang);
}

/**
 * »Gem sikkerhedskopien«
 */
export function settingsBackupWhere(lang?: string): string {
  return say('settings-backup-where', null, null, lang);
}

/**
 * »Version«
 */
export function settingsVersion(lang?: string): string {
  return say('settings-version', null, null, lang);
}

/**
 * »Licens«
 */
export function settingsLicence(lang?: string): string {
  return say('settings-licence', null, null, lang);
}

/**
 * »Fri software: MIT eller Apache 2.0. Skrifttyperne: SIL Open Font License.«
 */
export function settingsLicenceText(lang?: string): string {
  return say('settings-licence-text', null, null, lang);
}

/**
 * »Her ligger registret«
 */
export function settingsWhere(lang?: string): string {
  return say('settings-where', null, null, lang);
}

/**
 * »Registret ligger krypteret på denne computer og ingen andre steder. Programmet bruger ikke internettet.«
 */
export function settingsWhereText(lang?: string): string {
  return say('settings-where-text', null, null, lang);
}

/**
 * »Vis mappen«
 */
export function settingsShowFolder(lang?: string): string {
  return say('settings-show-folder', null, null, lang);
}

/**
 * »Registret lukkes først og bliver liggende, som det er.«
 */
export function settingsOtherRegisterText(lang?: string): string {
  return say('settings-other-register-text', null, null, lang);
}

/**
 * »personen selv«
 */
export function signUpSourceMyself(lang?: string): string {
  return say('sign-up-source-myself', null, null, lang);
}

/**
 * »gennem en ven«
 */
export function signUpSourceFriend(lang?: string): string {
  return say('sign-up-source-friend', null, null, lang);
}

/**
 * »gennem sprogskolen«
 */
export function signUpSourceLanguageSchool(lang?: string): string {
  return say('sign-up-source-language-school', null, null, lang);
}

/**
 * »gennem kommunen«
 */
export function signUpSourceMunicipality(lang?: string): string {
  return say('sign-up-source-municipality', null, null, lang);
}

/**
 * »ved døren«
 */
export function signUpSourceWalkIn(lang?: string): string {
  return say('sign-up-source-walk-in', null, null, lang);
}

/**
 * »på anden måde«
 */
export function signUpSourceOther(lang?: string): string {
  return say('sign-up-source-other', null, null, lang);
}

/**
 * »Velkommen til Vejviser«
 */
export function startTitle(lang?: string): string {
  return say('start-title', null, null, lang);
}

/**
 * »Hvilket sprog vil du bruge?«
 */
export function startLanguageTitle(lang?: string): string {
  return say('start-language-title', null, null, lang);
}

/**
 * »Du kan altid skifte sprog igen, øverst i vinduet.«
 */
export function startLanguageLater(lang?: string): string {
  return say('start-language-later', null, null, lang);
}

/**
 * »Hvordan vil du begynde?«
 */
export function startHow(lang?: string): string {
  return say('start-how', null, null, lang);
}

/**
 * »En ny gruppe«
 */
export function startWayNew(lang?: string): string {
  return say('start-way-new', null, null, lang);
}

/**
 * »I har ikke brugt Vejviser før.«
 */
export function startWayNewText(lang?: string): string {
  return say('start-way-new-text', null, null, lang);
}

/**
 * »Jeg har en sikkerhedskopi«
 */
export function startWayBackup(lang?: string): string {
  return say('start-way-backup', null, null, lang);
}

/**
 * »Fra en anden computer, eller fra før noget gik galt.«
 */
export function startWayBackupText(lang?: string): string {
  return say('start-way-backup-text', null, null, lang);
}

/**
 * »Jeg overtager en gruppe«
 */
export function startWayTakeOver(lang?: string): string {
  return say('start-way-take-over', null, null, lang);
}

/**
 * »En anden har ført registret indtil nu.«
 */
export function startWayTakeOverText(lang?: string): string {
  return say('start-way-take-over-text', null, null, lang);
}

/**
 * »Prøv programmet«
 */
export function startWayTry(lang?: string): string {
  return say('start-way-try', null, null, lang);
}

/**
 * »Med en gruppe af opfundne mennesker. Du kan ikke ødelægge noget.«
 */
export function startWayTryText(lang?: string): string {
  return say('start-way-try-text', null, null, lang);
}

/**
 * »Prøvegruppen bliver lavet …«
 */
export function startMakingTry(lang?: string): string {
  return say('start-making-try', null, null, lang);
}

/**
 * »Tilbage til registret«
 */
export function startBackToUnlock(lang?: string): string {
  return say('start-back-to-unlock', null, null, lang);
}

/**
 * »Trin«
 */
export function startSteps(lang?: string): string {
  return say('start-steps', null, null, lang);
}

/**
 * »Gruppen«
 */
export function startStepGroup(lang?: string): string {
  return say('start-step-group', null, null, lang);
}

/**
 * »Dig«
 */
export function startStepYou(lang?: string): string {
  return say('start-step-you', null, null, lang);
}

/**
 * »Gendannelsesark«
 */
export function startStepSheet(lang?: string): string {
  return say('start-step-sheet', null, null, lang);
}

/**
 * »Hvem er I?«
 */
export function startGroupTitle(lang?: string): string {
  return say('start-group-title', null, null, lang);
}

/**
 * »For eksempel: Venner i Tønder«
 */
export function startGroupHint(lang?: string): string {
  return say('start-group-hint', null, null, lang);
}

/**
 * »Kommuner«
 */
export function startMunicipalities(lang?: string): string {
  return say('start-municipalities', null, null, lang);
}

/**
 * »Hvor hjælper I? Den første er jeres hjemkommune.«
 */
export function startMunicipalitiesHint(lang?: string): string {
  return say('start-municipalities-hint', null, null, lang);
}

/**
 * »Tilføj en kommune«
 */
export function startMunicipalityAdd(lang?: string): string {
  return say('start-municipality-add', null, null, lang);
}

/**
 * »Ingen dansk kommune hedder sådan.«
 */
export function startMunicipalityNone(lang?: string): string {
  return say('start-municipality-none', null, null, lang);
}

/**
 * »Fjern { $name }«
 * @param said.name – the municipality
 */
export function startMunicipalityRemove(said: { name: string }, lang?: string): string {
  return say('start-municipality-remove', null, said, lang);
}

/**
 * »Byer eller bydele«
 */
export function startAreas(lang?: string): string {
  return say('start-areas', null, null, lang);
}

/**
 * »Byer eller bydele i { $municipality }«
 * @param said.municipality – its name, where there are several
 */
export function startAreasIn(said: { municipality: string }, lang?: string): string {
  return say('start-areas-in', null, said, lang);
}

/**
 * »En på hver linje. I kan tilføje flere senere.«
 */
export function startAreasHint(lang?: string): string {
  return say('start-areas-hint', null, null, lang);
}

/**
 * »Den organisation, der har ansvaret for oplysningerne. Den står på hvert ark, I printer.«
 */
export function startControllerHint(lang?: string): string {
  return say('start-controller-hint', null, null, lang);
}

/**
 * »Hvem kan man spørge om sine oplysninger? Navnet står på hvert ark.«
 */
export function startContactHint(lang?: string): string {
  return say('start-contact-hint', null, null, lang);
}

/**
 * »Hvem åbner registret?«
 */
export function startYouTitle(lang?: string): string {
  return say('start-you-title', null, null, lang);
}

/**
 * »Dit navn«
 */
export function startYourName(lang?: string): string {
  return say('start-your-name', null, null, lang);
}

/**
 * »Så gruppen kan se, hvem der har gjort hvad.«
 */
export function startYourNameHint(lang?: string): string {
  return say('start-your-name-hint', null, null, lang);
}

/**
 * »Ny adgangssætning«
 */
export function startNewPassphrase(lang?: string): string {
  return say('start-new-passphrase', null, null, lang);
}

/**
 * »Tag fire eller fem ord, der ikke hører sammen, og som kun du finder på. Mellemrum er gode.«
 */
export function startPassphraseHint(lang?: string): string {
  return say('start-passphrase-hint', null, null, lang);
}

/**
 * »Adgangssætningen en gang til«
 */
export function startAgain(lang?: string): string {
  return say('start-again', null, null, lang);
}

/**
 * »De to adgangssætninger er ikke ens. Skriv dem igen.«
 */
export function startNotTheSame(lang?: string): string {
  return say('start-not-the-same', null, null, lang);
}

/**
 * »Hvor stærk«
 */
export function startStrength(lang?: string): string {
  return say('start-strength', null, null, lang);
}

/**
 * »For kort: mindst { $least } tegn.«
 * »For kort: mindst { $least } tegn.«
 * @param said.least – how many characters it needs at least
 */
export function startStrengthShort(said: { least: number }, lang?: string): string {
  return say('start-strength-short', null, said, lang);
}

/**
 * »Svag: den, der stjæler computeren, kan gætte den på under en måned.«
 */
export function startStrengthWeak(lang?: string): string {
  return say('start-strength-weak', null, null, lang);
}

/**
 * »Nogenlunde: den holder nok nogle år. Et ord mere gør den god.«
 */
export function startStrengthFair(lang?: string): string {
  return say('start-strength-fair', null, null, lang);
}

/**
 * »God: at gætte den tager længere end et menneskeliv.«
 */
export function startStrengthGood(lang?: string): string {
  return say('start-strength-good', null, null, lang);
}

/**
 * »Stærk: den kan ikke gættes.«
 */
export function startStrengthStrong(lang?: string): string {
  return say('start-strength-strong', null, null, lang);
}

/**
 * »Registret kommer til at ligge i programmets egen mappe på denne computer.«
 */
export function startWhereOwn(lang?: string): string {
  return say('start-where-own', null, null, lang);
}

/**
 * »Registret kommer til at ligge i den mappe, du har valgt.«
 */
export function startWhereChosen(lang?: string): string {
  return say('start-where-chosen', null, null, lang);
}

/**
 * »Vælg en anden mappe«
 */
export function startWhereOther(lang?: string): string {
  return say('start-where-other', null, null, lang);
}

/**
 * »Lav registret«
 */
export function startMake(lang?: string): string {
  return say('start-make', null, null, lang);
}

/**
 * »Print gendannelsesarket«
 */
export function startSheetTitle(lang?: string): string {
  return say('start-sheet-title', null, null, lang);
}

/**
 * »Glemmer du adgangssætningen, er koden på arket den eneste vej ind. Læg arket i en låst skuffe, ikke ved computeren.«
 */
export function startSheetWhy(lang?: string): string {
  return say('start-sheet-why', null, null, lang);
}

/**
 * »Ark nr. { $number }«
 * @param said.number – which sheet it is
 */
export function startSheetNumber(said: { number: string }, lang?: string): string {
  return say('start-sheet-number', null, said, lang);
}

/**
 * »Print arket«
 */
export function startSheetPrint(lang?: string): string {
  return say('start-sheet-print', null, null, lang);
}

/**
 * »Gem som fil«
 */
export function startSheetSave(lang?: string): string {
  return say('start-sheet-save', null, null, lang);
}

/**
 * »Arket er åbnet i et andet vindue. Print det derfra.«
 */
export function startSheetOpened(lang?: string): string {
  return say('start-sheet-opened', null, null, lang);
}

/**
 * »Arket er gemt. Print det, og slet filen bagefter.«
 */
export function startSheetSaved(lang?: string): string {
  return say('start-sheet-saved', null, null, lang);
}

/**
 * »Jeg har ingen printer: vis koden«
 */
export function startCodeShow(lang?: string): string {
  return say('start-code-show', null, null, lang);
}

/**
 * »Skriv koden ned på papir, bogstav for bogstav.«
 */
export function startCodeWrite(lang?: string): string {
  return say('start-code-write', null, null, lang);
}

/**
 * »Skriv gruppe { $number } af koden fra papiret«
 * @param said.number – which of the groups, counted from 1
 */
export function startProof(said: { number: string }, lang?: string): string {
  return say('start-proof', null, said, lang);
}

/**
 * »Koden har seks grupper med fem bogstaver. Sådan ved vi begge, at arket er der.«
 */
export function startProofHint(lang?: string): string {
  return say('start-proof-hint', null, null, lang);
}

/**
 * »Det er ikke den gruppe. Se efter på arket, og skriv de fem bogstaver igen.«
 */
export function startProofWrong(lang?: string): string {
  return say('start-proof-wrong', null, null, lang);
}

/**
 * »Arket ligger klar: gå videre«
 */
export function startProofGoOn(lang?: string): string {
  return say('start-proof-go-on', null, null, lang);
}

/**
 * »Gendannelsesarket er aldrig printet. Glemmes adgangssætningen, er alt tabt.«
 */
export function startUnproved(lang?: string): string {
  return say('start-unproved', null, null, lang);
}

/**
 * »Lav et nyt ark«
 */
export function startRenew(lang?: string): string {
  return say('start-renew', null, null, lang);
}

/**
 * »Gendannelsesark«
 */
export function startSheetFile(lang?: string): string {
  return say('start-sheet-file', null, null, lang);
}

/**
 * »Gendan en sikkerhedskopi«
 */
export function startBackupTitle(lang?: string): string {
  return say('start-backup-title', null, null, lang);
}

/**
 * »Vælg filen, der ender på .vejviser-backup. Kopien bliver prøvet, før den tages i brug, og selve filen røres ikke.«
 */
export function startBackupText(lang?: string): string {
  return say('start-backup-text', null, null, lang);
}

/**
 * »Vælg sikkerhedskopien«
 */
export function startBackupChoose(lang?: string): string {
  return say('start-backup-choose', null, null, lang);
}

/**
 * »Kopien er valgt.«
 */
export function startBackupChosen(lang?: string): string {
  return say('start-backup-chosen', null, null, lang);
}

/**
 * »Din adgangssætning, som den var, da kopien blev lavet«
 */
export function startBackupPassphrase(lang?: string): string {
  return say('start-backup-passphrase', null, null, lang);
}

/**
 * »Gendan og åbn«
 */
export function startRestore(lang?: string): string {
  return say('start-restore', null, null, lang);
}

/**
 * »Overtag en gruppe«
 */
export function startTakeOverTitle(lang?: string): string {
  return say('start-take-over-title', null, null, lang);
}

/**
 * »Bed den, der går, om at tilføje dig under Indstillinger › Medlemmer, så du får din egen adgangssætning. Er I ikke ved samme computer, så tag en sikkerhedskopi med.«
 */
export function startTakeOverText(lang?: string): string {
  return say('start-take-over-text', null, null, lang);
}

/**
 * »Registret ligger på denne computer«
 */
export function startTakeOverFolder(lang?: string): string {
  return say('start-take-over-folder', null, null, lang);
}

/**
 * »Vælg mappen, og lås op med din egen adgangssætning eller med gendannelsesarket.«
 */
export function startTakeOverFolderText(lang?: string): string {
  return say('start-take-over-folder-text', null, null, lang);
}

/**
 * »Jeg har glemt adgangssætningen«
 */
export function startForgot(lang?: string): string {
  return say('start-forgot', null, null, lang);
}

/**
 * »Lås op med gendannelsesarket«
 */
export function startRecoverTitle(lang?: string): string {
  return say('start-recover-title', null, null, lang);
}

/**
 * »Du får en ny adgangssætning og et nyt ark. Det gamle ark gælder så ikke mere.«
 */
export function startRecoverText(lang?: string): string {
  return say('start-recover-text', null, null, lang);
}

/**
 * »Koden på arket«
 */
export function startCode(lang?: string): string {
  return say('start-code', null, null, lang);
}

/**
 * »Store og små bogstaver, mellemrum og streger er lige meget.«
 */
export function startCodeHint(lang?: string): string {
  return say('start-code-hint', null, null, lang);
}

/**
 * »Dit navn i gruppen«
 */
export function startWho(lang?: string): string {
  return say('start-who', null, null, lang);
}

/**
 * »Kun hvis I er flere, der åbner registret.«
 */
export function startWhoHint(lang?: string): string {
  return say('start-who-hint', null, null, lang);
}

/**
 * »Lås op«
 */
export function startRecover(lang?: string): string {
  return say('start-recover', null, null, lang);
}

/**
 * »Gendan den nyeste sikkerhedskopi«
 */
export function startRestoreNewest(lang?: string): string {
  return say('start-restore-newest', null, null, lang);
}

/**
 * »Det beskadigede register bliver lagt til side, ikke slettet.«
 */
export function startRestoreNewestText(lang?: string): string {
  return say('start-restore-newest-text', null, null, lang);
}

/**
 * »Ingen af sikkerhedskopierne i mappen er hel. Find en kopi et andet sted, og vælg »Jeg har en sikkerhedskopi«.«
 */
export function startNoGoodBackup(lang?: string): string {
  return say('start-no-good-backup', null, null, lang);
}

/**
 * »Vælg først sikkerhedskopien.«
 */
export function startNoBackupChosen(lang?: string): string {
  return say('start-no-backup-chosen', null, null, lang);
}

/**
 * »Et andet register eller en ny gruppe«
 */
export function startOtherRegister(lang?: string): string {
  return say('start-other-register', null, null, lang);
}

/**
 * »Registre på denne computer«
 */
export function startKnown(lang?: string): string {
  return say('start-known', null, null, lang);
}

/**
 * »Et register uden navn«
 */
export function startKnownNameless(lang?: string): string {
  return say('start-known-nameless', null, null, lang);
}

/**
 * »Åbn prøvegruppen«
 */
export function startOpenTryOut(lang?: string): string {
  return say('start-open-try-out', null, null, lang);
}

/**
 * »Den kræver ingen adgangssætning, for alle i den er opfundet.«
 */
export function startOpenTryOutText(lang?: string): string {
  return say('start-open-try-out-text', null, null, lang);
}

/**
 * »Prøvegruppe: alle mennesker her er opfundet.«
 */
export function startTryBanner(lang?: string): string {
  return say('start-try-banner', null, null, lang);
}

/**
 * »Lav jeres egen gruppe«
 */
export function startMakeOwn(lang?: string): string {
  return say('start-make-own', null, null, lang);
}

/**
 * »Prøvegruppen i Tønder«
 */
export function startTryOutGroup(lang?: string): string {
  return say('start-try-out-group', null, null, lang);
}

/**
 * »Hvor skal registret ligge?«
 */
export function startPickFolder(lang?: string): string {
  return say('start-pick-folder', null, null, lang);
}

/**
 * »Vælg sikkerhedskopien«
 */
export function startPickBackup(lang?: string): string {
  return say('start-pick-backup', null, null, lang);
}

/**
 * »Sikkerhedskopi«
 */
export function startBackupKind(lang?: string): string {
  return say('start-backup-kind', null, null, lang);
}

/**
 * »Vælg mappen med registret«
 */
export function startPickRegister(lang?: string): string {
  return say('start-pick-register', null, null, lang);
}

/**
 * »Gem gendannelsesarket«
 */
export function startSaveSheet(lang?: string): string {
  return say('start-save-sheet', null, null, lang);
}

/**
 * »ny«
 */
export function stateRegistrationNew(lang?: string): string {
  return say('state-registration-new', null, null, lang);
}

/**
 * »samtale aftalt«
 */
export function stateRegistrationTalkArranged(lang?: string): string {
  return say('state-registration-talk-arranged', null, null, lang);
}

/**
 * »på ventelisten«
 */
export function stateRegistrationReady(lang?: string): string {
  return say('state-registration-ready', null, null, lang);
}

/**
 * »matchet«
 */
export function stateRegistrationMatched(lang?: string): string {
  return say('state-registration-matched', null, null, lang);
}

/**
 * »trukket tilbage«
 */
export function stateRegistrationWithdrawn(lang?: string): string {
  return say('state-registration-withdrawn', null, null, lang);
}

/**
 * »lukket«
 */
export function stateRegistrationClosed(lang?: string): string {
  return say('state-registration-closed', null, null, lang);
}

/**
 * »ønsket«
 */
export function stateMeetingWished(lang?: string): string {
  return say('state-meeting-wished', null, null, lang);
}

/**
 * »samler tilmeldinger«
 */
export function stateMeetingGathering(lang?: string): string {
  return say('state-meeting-gathering', null, null, lang);
}

/**
 * »klar«
 */
export function stateMeetingReady(lang?: string): string {
  return say('state-meeting-ready', null, null, lang);
}

/**
 * »konsulenten har sagt ja«
 */
export function stateMeetingConsultantConfirmed(lang?: string): string {
  return say('state-meeting-consultant-confirmed', null, null, lang);
}

/**
 * »afholdt«
 */
export function stateMeetingHeld(lang?: string): string {
  return say('state-meeting-held', null, null, lang);
}

/**
 * »aflyst«
 */
export function stateMeetingCancelled(lang?: string): string {
  return say('state-meeting-cancelled', null, null, lang);
}

/**
 * »kladde«
 */
export function stateMatchDraft(lang?: string): string {
  return say('state-match-draft', null, null, lang);
}

/**
 * »godkendt«
 */
export function stateMatchApproved(lang?: string): string {
  return say('state-match-approved', null, null, lang);
}

/**
 * »begge er spurgt«
 */
export function stateMatchBothAsked(lang?: string): string {
  return say('state-match-both-asked', null, null, lang);
}

/**
 * »første møde«
 */
export function stateMatchFirstMeeting(lang?: string): string {
  return say('state-match-first-meeting', null, null, lang);
}

/**
 * »aktivt«
 */
export function stateMatchActive(lang?: string): string {
  return say('state-match-active', null, null, lang);
}

/**
 * »på pause«
 */
export function stateMatchPaused(lang?: string): string {
  return say('state-match-paused', null, null, lang);
}

/**
 * »afsluttet«
 */
export function stateMatchEnded(lang?: string): string {
  return say('state-match-ended', null, null, lang);
}

/**
 * »takket nej«
 */
export function stateMatchDeclined(lang?: string): string {
  return say('state-match-declined', null, null, lang);
}

/**
 * »ønsket«
 */
export function stateCourseWished(lang?: string): string {
  return say('state-course-wished', null, null, lang);
}

/**
 * »åben for tilmelding«
 */
export function stateCourseOpen(lang?: string): string {
  return say('state-course-open', null, null, lang);
}

/**
 * »bekræftet«
 */
export function stateCourseConfirmed(lang?: string): string {
  return say('state-course-confirmed', null, null, lang);
}

/**
 * »i gang«
 */
export function stateCourseRunning(lang?: string): string {
  return say('state-course-running', null, null, lang);
}

/**
 * »afholdt«
 */
export function stateCourseHeld(lang?: string): string {
  return say('state-course-held', null, null, lang);
}

/**
 * »aflyst«
 */
export function stateCourseCancelled(lang?: string): string {
  return say('state-course-cancelled', null, null, lang);
}

/**
 * »har plads«
 */
export function stateEnrolmentIn(lang?: string): string {
  return say('state-enrolment-in', null, null, lang);
}

/**
 * »på ventelisten«
 */
export function stateEnrolmentWaiting(lang?: string): string {
  return say('state-enrolment-waiting', null, null, lang);
}

/**
 * »afbud«
 */
export function stateEnrolmentOff(lang?: string): string {
  return say('state-enrolment-off', null, null, lang);
}

/**
 * »Haster«
 */
export function todayUrgencyUrgent(lang?: string): string {
  return say('today-urgency-urgent', null, null, lang);
}

/**
 * »Over tiden«
 */
export function todayUrgencyLate(lang?: string): string {
  return say('today-urgency-late', null, null, lang);
}

/**
 * »Snart«
 */
export function todayUrgencySoon(lang?: string): string {
  return say('today-urgency-soon', null, null, lang);
}

/**
 * »Når du har tid«
 */
export function todayUrgencyWhenYouCan(lang?: string): string {
  return say('today-urgency-when-you-can', null, null, lang);
}

/**
 * »{ $date }, { $place }«
 * @param said.date – the day of the meeting; a date, as Rust has written it
 * @param said.place – its place
 */
export function todayMeeting(said: { date: string; place: string }, lang?: string): string {
  return say('today-meeting', null, said, lang);
}

/**
 * »endnu uden dato og sted«
 */
export function todayMeetingUnnamed(lang?: string): string {
  return say('today-meeting-unnamed', null, null, lang);
}

/**
 * »{ $count } person«
 * »{ $count } personer«
 * @param said.count – people still missing
 */
export function todayLacksPeople(said: { count: number }, lang?: string): string {
  return say('today-lacks-people', null, said, lang);
}

/**
 * »en dato«
 */
export function todayLacksDate(lang?: string): string {
  return say('today-lacks-date', null, null, lang);
}

/**
 * »et sted«
 */
export function todayLacksPlace(lang?: string): string {
  return say('today-lacks-place', null, null, lang);
}

/**
 * »konsulentens ja«
 */
export function todayLacksConsultant(lang?: string): string {
  return say('today-lacks-consultant', null, null, lang);
}

/**
 * »Beslut, om mødet skal holdes: { $meeting }«
 * @param said.meeting – the day and place of the meeting
 */
export function todayMeetingToDecide(said: { meeting: string }, lang?: string): string {
  return say('today-meeting-to-decide', null, said, lang);
}

/**
 * »Det besluttes senest { $date }. Der mangler { $lacking }.«
 * @param said.date – the day by which it is decided; a date, as Rust has written it
 * @param said.lacking – a list of what the meeting lacks
 */
export function todayMeetingToDecideReason(said: { date: string; lacking: string }, lang?: string): string {
  return say('today-meeting-to-decide', 'reason', said, lang);
}

/**
 * »Udskriv listen til mødet: { $meeting }«
 * @param said.meeting – the day and place of the meeting
 */
export function todayMeetingToday(said: { meeting: string }, lang?: string): string {
  return say('today-meeting-today', null, said, lang);
}

/**
 * »Mødet er i dag.«
 */
export function todayMeetingTodayReason(lang?: string): string {
  return say('today-meeting-today', 'reason', null, lang);
}

/**
 * »Udskriv listen til mødet: { $meeting }«
 * @param said.meeting – the day and place of the meeting
 */
export function todayMeetingTomorrow(said: { meeting: string }, lang?: string): string {
  return say('today-meeting-tomorrow', null, said, lang);
}

/**
 * »Mødet er i morgen.«
 */
export function todayMeetingTomorrowReason(lang?: string): string {
  return say('today-meeting-tomorrow', 'reason', null, lang);
}

/**
 * »Skriv listen ind fra mødet: { $meeting }«
 * @param said.meeting – the day and place of the meeting
 */
export function todaySheetToTypeBack(said: { meeting: string }, lang?: string): string {
  return say('today-sheet-to-type-back', null, said, lang);
}

/**
 * »Skriv, om mødet blev holdt, og hvor mange der kom.«
 * »{ $count } linje på listen er ikke skrevet ind endnu.«
 * »{ $count } linjer på listen er ikke skrevet ind endnu.«
 * @param said.count – rows of the sheet that are not typed in; 0 when there are none
 */
export function todaySheetToTypeBackReason(said: { count: number }, lang?: string): string {
  return say('today-sheet-to-type-back', 'reason', said, lang);
}

/**
 * »Find ud af de ulæselige linjer fra mødet: { $meeting }«
 * @param said.meeting – the day and place of the meeting
 */
export function todayIllegibleRows(said: { meeting: string }, lang?: string): string {
  return say('today-illegible-rows', null, said, lang);
}

/**
 * »{ $count } linje kunne ikke læses.«
 * »{ $count } linjer kunne ikke læses.«
 * @param said.count – illegible rows
 */
export function todayIllegibleRowsReason(said: { count: number }, lang?: string): string {
  return say('today-illegible-rows', 'reason', said, lang);
}

/**
 * »Inviter dem, der har bedt om et møde: { $meeting }«
 * @param said.meeting – the day and place of the meeting
 */
export function todayNotInvited(said: { meeting: string }, lang?: string): string {
  return say('today-not-invited', null, said, lang);
}

/**
 * »{ $count } person har bedt om et møde og er ikke inviteret.«
 * »{ $count } personer har bedt om et møde og er ikke inviteret.«
 * @param said.count – people who asked for a meeting
 */
export function todayNotInvitedReason(said: { count: number }, lang?: string): string {
  return say('today-not-invited', 'reason', said, lang);
}

/**
 * »Tag hånd om en bekymring for et vennepar«
 */
export function todayConcernOpen(lang?: string): string {
  return say('today-concern-open', null, null, lang);
}

/**
 * »{ $count } bekymring er ikke løst, noteret { $date }.«
 * »{ $count } bekymringer er ikke løst, den første noteret { $date }.«
 * @param said.count – concerns that are not solved
 * @param said.date – the day the first of them was raised; a date, as Rust has written it
 */
export function todayConcernOpenReason(said: { count: number; date: string }, lang?: string): string {
  return say('today-concern-open', 'reason', said, lang);
}

/**
 * »Skriv, hvordan et første møde gik«
 */
export function todayFirstMeetingToNote(lang?: string): string {
  return say('today-first-meeting-to-note', null, null, lang);
}

/**
 * »De to skulle mødes { $date }.«
 * @param said.date – the day of the first meeting; a date, as Rust has written it
 */
export function todayFirstMeetingToNoteReason(said: { date: string }, lang?: string): string {
  return say('today-first-meeting-to-note', 'reason', said, lang);
}

/**
 * »Aftal et første møde«
 */
export function todayFirstMeetingToPlan(lang?: string): string {
  return say('today-first-meeting-to-plan', null, null, lang);
}

/**
 * »Begge har sagt ja, og dagen er ikke noteret endnu.«
 */
export function todayFirstMeetingToPlanReason(lang?: string): string {
  return say('today-first-meeting-to-plan', 'reason', null, lang);
}

/**
 * »Følg op på et vennepar«
 */
export function todayFollowUpDue(lang?: string): string {
  return say('today-follow-up-due', null, null, lang);
}

/**
 * »Det er opfølgning nr. { $count }, planlagt til { $date }.«
 * @param said.count – which of the planned follow-ups it is, from 1
 * @param said.date – its day; a date, as Rust has written it
 */
export function todayFollowUpDueReason(said: { count: number; date: string }, lang?: string): string {
  return say('today-follow-up-due', 'reason', said, lang);
}

/**
 * »Hør, hvordan det går med et vennepar«
 */
export function todayPairQuiet(lang?: string): string {
  return say('today-pair-quiet', null, null, lang);
}

/**
 * »Der er ikke noteret kontakt siden { $date }.«
 * @param said.date – the day of the last contact; a date, as Rust has written it
 */
export function todayPairQuietReason(said: { date: string }, lang?: string): string {
  return say('today-pair-quiet', 'reason', said, lang);
}

/**
 * »Få svar fra to, der er spurgt«
 */
export function todayAnswersAwaited(lang?: string): string {
  return say('today-answers-awaited', null, null, lang);
}

/**
 * »De blev spurgt { $date }. Der mangler { $count } svar.«
 * »De blev spurgt { $date }. Der mangler { $count } svar.«
 * @param said.count – answers that are missing, 1 or 2
 * @param said.date – the day both were asked; a date, as Rust has written it
 */
export function todayAnswersAwaitedReason(said: { count: number; date: string }, lang?: string): string {
  return say('today-answers-awaited', 'reason', said, lang);
}

/**
 * »Gå videre med to, der har svaret«
 */
export function todayAnswersGiven(lang?: string): string {
  return say('today-answers-given', null, null, lang);
}

/**
 * »De blev spurgt { $date }. Se svarene, og tag næste skridt.«
 * @param said.date – the day both were asked; a date, as Rust has written it
 */
export function todayAnswersGivenReason(said: { date: string }, lang?: string): string {
  return say('today-answers-given', 'reason', said, lang);
}

/**
 * »Hør, om et vennepar vil mødes igen«
 */
export function todayPauseOver(lang?: string): string {
  return say('today-pause-over', null, null, lang);
}

/**
 * »Pausen var aftalt til { $date }.«
 * @param said.date – the last day of the pause; a date, as Rust has written it
 */
export function todayPauseOverReason(said: { date: string }, lang?: string): string {
  return say('today-pause-over', 'reason', said, lang);
}

/**
 * »Et vennepar blev ikke til noget«
 */
export function todayMatchFellAway(lang?: string): string {
  return say('today-match-fell-away', null, null, lang);
}

/**
 * »En af de to trak sig { $date }. Den anden kan få et nyt forslag.«
 * @param said.date – the day one of the two withdrew; a date, as Rust has written it
 */
export function todayMatchFellAwayReason(said: { date: string }, lang?: string): string {
  return say('today-match-fell-away', 'reason', said, lang);
}

/**
 * »Gå videre med et forslag«
 */
export function todayDraftWaiting(lang?: string): string {
  return say('today-draft-waiting', null, null, lang);
}

/**
 * »Det har ligget siden { $date }, uden at de to er spurgt.«
 * @param said.date – since when it waits; a date, as Rust has written it
 */
export function todayDraftWaitingReason(said: { date: string }, lang?: string): string {
  return say('today-draft-waiting', 'reason', said, lang);
}

/**
 * »Aftal en samtale med de nye«
 */
export function todayWithoutTalk(lang?: string): string {
  return say('today-without-talk', null, null, lang);
}

/**
 * »{ $count } har ventet i mere end en uge, siden { $date }.«
 * »{ $count } har ventet i mere end en uge, den første siden { $date }.«
 * @param said.count – new registrations
 * @param said.date – the day the first of them asked; a date, as Rust has written it
 */
export function todayWithoutTalkReason(said: { count: number; date: string }, lang?: string): string {
  return say('today-without-talk', 'reason', said, lang);
}

/**
 * »Spørg om samtykke«
 */
export function todayConsentMissing(lang?: string): string {
  return say('today-consent-missing', null, null, lang);
}

/**
 * »{ $count } venter uden samtykke til, at vi finder en ven.«
 * »{ $count } venter uden samtykke til, at vi finder en ven.«
 * @param said.count – registrations without consent
 */
export function todayConsentMissingReason(said: { count: number }, lang?: string): string {
  return say('today-consent-missing', 'reason', said, lang);
}

/**
 * »Spørg, om ønsket stadig gælder«
 */
export function todayLongWait(lang?: string): string {
  return say('today-long-wait', null, null, lang);
}

/**
 * »{ $count } har ventet længe, siden { $date }.«
 * »{ $count } har ventet længe, den første siden { $date }.«
 * @param said.count – registrations that wait
 * @param said.date – the day the first of them asked; a date, as Rust has written it
 */
export function todayLongWaitReason(said: { count: number; date: string }, lang?: string): string {
  return say('today-long-wait', 'reason', said, lang);
}

/**
 * »Makuler listen fra mødet: { $meeting }«
 * @param said.meeting – the day and place of the meeting
 */
export function todayPaperToShred(said: { meeting: string }, lang?: string): string {
  return say('today-paper-to-shred', null, said, lang);
}

/**
 * »Listen makuleres senest { $date }.«
 * @param said.date – the last day; a date, as Rust has written it
 */
export function todayPaperToShredReason(said: { date: string }, lang?: string): string {
  return say('today-paper-to-shred', 'reason', said, lang);
}

/**
 * »Slet tilmeldingerne fra mødet: { $meeting }«
 * @param said.meeting – the day and place of the meeting
 */
export function todaySignUpsToGo(said: { meeting: string }, lang?: string): string {
  return say('today-sign-ups-to-go', null, said, lang);
}

/**
 * »{ $count } navn gemmes kun til { $date }, hvis personen ikke bliver registreret.«
 * »{ $count } navne gemmes kun til { $date }, hvis personerne ikke bliver registreret.«
 * @param said.count – sign-ups that hold a name
 * @param said.date – the last day; a date, as Rust has written it
 */
export function todaySignUpsToGoReason(said: { count: number; date: string }, lang?: string): string {
  return say('today-sign-ups-to-go', 'reason', said, lang);
}

/**
 * »Forny en børneattest«
 */
export function todayCertificateToRenew(lang?: string): string {
  return say('today-certificate-to-renew', null, null, lang);
}

/**
 * »Børneattesten fornyes senest { $date }.«
 * @param said.date – the last day; a date, as Rust has written it
 */
export function todayCertificateToRenewReason(said: { date: string }, lang?: string): string {
  return say('today-certificate-to-renew', 'reason', said, lang);
}

/**
 * »Gør færdigt, hvad du begyndte på«
 */
export function todayDraftsUnfinished(lang?: string): string {
  return say('today-drafts-unfinished', null, null, lang);
}

/**
 * »{ $count } kladde er ikke gemt, skrevet { $date }.«
 * »{ $count } kladder er ikke gemt, den seneste skrevet { $date }.«
 * @param said.count – drafts
 * @param said.date – the day of the latest; a date, as Rust has written it
 */
export function todayDraftsUnfinishedReason(said: { count: number; date: string }, lang?: string): string {
  return say('today-drafts-unfinished', 'reason', said, lang);
}

/**
 * »Gem en sikkerhedskopi uden for computeren«
 */
export function todayNoBackup(lang?: string): string {
  return say('today-no-backup', null, null, lang);
}

/**
 * »Den seneste er fra { $date }.«
 * @param said.date – the day of the last backup; a date, as Rust has written it
 */
export function todayNoBackupReason(said: { date: string }, lang?: string): string {
  return say('today-no-backup', 'reason', said, lang);
}

/**
 * »Gem en sikkerhedskopi uden for computeren«
 */
export function todayNeverBackedUp(lang?: string): string {
  return say('today-never-backed-up', null, null, lang);
}

/**
 * »Der er ikke gemt nogen endnu.«
 */
export function todayNeverBackedUpReason(lang?: string): string {
  return say('today-never-backed-up', 'reason', null, lang);
}

/**
 * »Find flere til kurset, eller beslut, om det skal holdes: { $course }«
 * @param said.course – the course's title
 */
export function todayCourseShort(said: { course: string }, lang?: string): string {
  return say('today-course-short', null, said, lang);
}

/**
 * »Tilmeldingen slutter { $date }. Der mangler { $count } person.«
 * »Tilmeldingen slutter { $date }. Der mangler { $count } personer.«
 * @param said.count – people who are missing, at least one
 * @param said.date – the last day for signing up; a date, as Rust has written it
 */
export function todayCourseShortReason(said: { count: number; date: string }, lang?: string): string {
  return say('today-course-short', 'reason', said, lang);
}

/**
 * »Beslut, om kurset skal holdes: { $course }«
 * @param said.course – the course's title
 */
export function todayCourseToDecide(said: { course: string }, lang?: string): string {
  return say('today-course-to-decide', null, said, lang);
}

/**
 * »Tilmeldingen sluttede { $date }. Der mangler { $count } person.«
 * »Tilmeldingen sluttede { $date }. Der mangler { $count } personer.«
 * @param said.count – people who are missing, at least one
 * @param said.date – the last day for signing up, which has passed; a date, as Rust has written it
 */
export function todayCourseToDecideReason(said: { count: number; date: string }, lang?: string): string {
  return say('today-course-to-decide', 'reason', said, lang);
}

/**
 * »Bekræft kurset: { $course }«
 * @param said.course – the course's title
 */
export function todayCourseToConfirm(said: { course: string }, lang?: string): string {
  return say('today-course-to-confirm', null, said, lang);
}

/**
 * »Tilmeldingen sluttede { $date }, og der er nok tilmeldte.«
 * @param said.date – the last day for signing up, which has passed; a date, as Rust has written it
 */
export function todayCourseToConfirmReason(said: { date: string }, lang?: string): string {
  return say('today-course-to-confirm', 'reason', said, lang);
}

/**
 * »Ring til dem, der har fået plads på kurset: { $course }«
 * @param said.course – the course's title
 */
export function todayPlaceToTell(said: { course: string }, lang?: string): string {
  return say('today-place-to-tell', null, said, lang);
}

/**
 * »{ $count } tilmelding rykkede op fra ventelisten { $date } og har ikke fået besked.«
 * »{ $count } tilmeldinger er rykket op fra ventelisten og har ikke fået besked, den første { $date }.«
 * @param said.count – enrolments that moved up from the waiting list and were not told
 * @param said.date – the day the first of them moved up; a date, as Rust has written it
 */
export function todayPlaceToTellReason(said: { count: number; date: string }, lang?: string): string {
  return say('today-place-to-tell', 'reason', said, lang);
}

/**
 * »Notér, hvem der kom på kurset: { $course }«
 * @param said.course – the course's title
 */
export function todayAttendanceToNote(said: { course: string }, lang?: string): string {
  return say('today-attendance-to-note', null, said, lang);
}

/**
 * »Fremmødet er ikke noteret for mødegangen { $date }.«
 * »Fremmødet er ikke noteret for { $count } mødegange, den første { $date }.«
 * @param said.count – sessions of which nobody noted who came
 * @param said.date – the day of the first of them; a date, as Rust has written it
 */
export function todayAttendanceToNoteReason(said: { count: number; date: string }, lang?: string): string {
  return say('today-attendance-to-note', 'reason', said, lang);
}

/**
 * »Notér kurset som afholdt: { $course }«
 * @param said.course – the course's title
 */
export function todayCourseToHold(said: { course: string }, lang?: string): string {
  return say('today-course-to-hold', null, said, lang);
}

/**
 * »Den sidste mødegang var { $date }.«
 * @param said.date – the day of the last session; a date, as Rust has written it
 */
export function todayCourseToHoldReason(said: { date: string }, lang?: string): string {
  return say('today-course-to-hold', 'reason', said, lang);
}

/**
 * »Der er ikke noget, der haster«
 */
export function todayNothingTitle(lang?: string): string {
  return say('today-nothing-title', null, null, lang);
}

/**
 * »Alt er gjort for i dag. Kom tilbage, når der er nyt.«
 */
export function todayNothing(lang?: string): string {
  return say('today-nothing', null, null, lang);
}

/**
 * »{ $count } ting venter på dig«
 * »{ $count } ting venter på dig«
 * @param said.count – how many things are due, at least one
 */
export function todayDue(said: { count: number }, lang?: string): string {
  return say('today-due', null, said, lang);
}

/**
 * »Begyndt og ikke gemt«
 */
export function todayDrafts(lang?: string): string {
  return say('today-drafts', null, null, lang);
}

/**
 * »Skrevet { $at }«
 * @param said.at – day and time, as »24.12.2026 18:30«
 */
export function todayWritten(said: { at: string }, lang?: string): string {
  return say('today-written', null, said, lang);
}

/**
 * »Ny tilmelding«
 */
export function todayDraftNewRegistration(lang?: string): string {
  return say('today-draft-new-registration', null, null, lang);
}

/**
 * »Ændringer i en tilmelding«
 */
export function todayDraftRegistration(lang?: string): string {
  return say('today-draft-registration', null, null, lang);
}

/**
 * »Nyt introduktionsmøde«
 */
export function todayDraftNewMeeting(lang?: string): string {
  return say('today-draft-new-meeting', null, null, lang);
}

/**
 * »Ændringer i et møde«
 */
export function todayDraftMeeting(lang?: string): string {
  return say('today-draft-meeting', null, null, lang);
}

/**
 * »En liste, der skrives ind«
 */
export function todayDraftSheet(lang?: string): string {
  return say('today-draft-sheet', null, null, lang);
}

/**
 * »En tilmelding til et møde«
 */
export function todayDraftSignUp(lang?: string): string {
  return say('today-draft-sign-up', null, null, lang);
}

/**
 * »Et notat«
 */
export function todayDraftNote(lang?: string): string {
  return say('today-draft-note', null, null, lang);
}

/**
 * »En opfølgning«
 */
export function todayDraftFollowUp(lang?: string): string {
  return say('today-draft-follow-up', null, null, lang);
}

/**
 * »Nyt kursus«
 */
export function todayDraftNewCourse(lang?: string): string {
  return say('today-draft-new-course', null, null, lang);
}

/**
 * »Ændringer i et kursus«
 */
export function todayDraftCourse(lang?: string): string {
  return say('today-draft-course', null, null, lang);
}

/**
 * »Fremmøde på et kursus«
 */
export function todayDraftAttendance(lang?: string): string {
  return say('today-draft-attendance', null, null, lang);
}

/**
 * »Kom godt i gang«
 */
export function todayWelcome(lang?: string): string {
  return say('today-welcome', null, null, lang);
}

/**
 * »Registret er tomt endnu. Begynd med det, der ligger nærmest.«
 */
export function todayWelcomeWhy(lang?: string): string {
  return say('today-welcome-why', null, null, lang);
}

/**
 * »Den liste, I har i dag, kan læses, som den er. Du ser den, før noget gemmes.«
 */
export function todayFirstImport(lang?: string): string {
  return say('today-first-import', null, null, lang);
}

/**
 * »En, der gerne vil have en ven, eller gerne vil være en.«
 */
export function todayFirstAdd(lang?: string): string {
  return say('today-first-add', null, null, lang);
}

/**
 * »Et introduktionsmøde med sted, tid og liste.«
 */
export function todayFirstMeeting(lang?: string): string {
  return say('today-first-meeting', null, null, lang);
}

/**
 * »Ny tilmelding«
 */
export function waitingNew(lang?: string): string {
  return say('waiting-new', null, null, lang);
}

/**
 * »Hent regneark«
 */
export function waitingImport(lang?: string): string {
  return say('waiting-import', null, null, lang);
}

/**
 * »{ $count } venter«
 * »{ $count } venter«
 * @param said.count – participants who wait for a friend
 */
export function waitingWait(said: { count: number }, lang?: string): string {
  return say('waiting-wait', null, said, lang);
}

/**
 * »{ $count } ven har plads«
 * »{ $count } venner har plads«
 * @param said.count – friends who are free for somebody
 */
export function waitingHaveRoom(said: { count: number }, lang?: string): string {
  return say('waiting-have-room', null, said, lang);
}

/**
 * »længst: { $count } dag«
 * »længst: { $count } dage«
 * @param said.count – days the participant has waited who waits longest
 */
export function waitingLongest(said: { count: number }, lang?: string): string {
  return say('waiting-longest', null, said, lang);
}

/**
 * »Venter på en ven«
 */
export function waitingParticipants(lang?: string): string {
  return say('waiting-participants', null, null, lang);
}

/**
 * »Venner med plads«
 */
export function waitingFriends(lang?: string): string {
  return say('waiting-friends', null, null, lang);
}

/**
 * »Begge«
 */
export function waitingBoth(lang?: string): string {
  return say('waiting-both', null, null, lang);
}

/**
 * »venter«
 */
export function waitingShowWaits(lang?: string): string {
  return say('waiting-show-waits', null, null, lang);
}

/**
 * »samtykke mangler«
 */
export function waitingConsentMissing(lang?: string): string {
  return say('waiting-consent-missing', null, null, lang);
}

/**
 * »vil til introduktionsmøde«
 */
export function waitingShowMeetingAsked(lang?: string): string {
  return say('waiting-show-meeting-asked', null, null, lang);
}

/**
 * »Søg på navn«
 */
export function waitingSearch(lang?: string): string {
  return say('waiting-search', null, null, lang);
}

/**
 * »Dage«
 */
export function waitingDays(lang?: string): string {
  return say('waiting-days', null, null, lang);
}

/**
 * »Sprog og ønsker«
 */
export function waitingLanguagesAndWishes(lang?: string): string {
  return say('waiting-languages-and-wishes', null, null, lang);
}

/**
 * »Beskyttet navn«
 */
export function waitingProtected(lang?: string): string {
  return say('waiting-protected', null, null, lang);
}

/**
 * »{ $count } voksen«
 * »{ $count } voksne«
 * @param said.count – adults of the household, at least two
 */
export function waitingAdults(said: { count: number }, lang?: string): string {
  return say('waiting-adults', null, said, lang);
}

/**
 * »{ $count } barn«
 * »{ $count } børn«
 * @param said.count – children of the household, at least one
 */
export function waitingChildren(said: { count: number }, lang?: string): string {
  return say('waiting-children', null, said, lang);
}

/**
 * »{ $area } ({ $municipality })«
 * @param said.area – the area
 * @param said.municipality – its municipality
 */
export function waitingAreaIn(said: { area: string; municipality: string }, lang?: string): string {
  return say('waiting-area-in', null, said, lang);
}

/**
 * »Ventelisten er tom«
 */
export function waitingEmptyTitle(lang?: string): string {
  return say('waiting-empty-title', null, null, lang);
}

/**
 * »Her står alle, der ønsker sig en ven, og alle, der vil være det. Har I allerede et regneark, så begynd med det.«
 */
export function waitingEmpty(lang?: string): string {
  return say('waiting-empty', null, null, lang);
}

/**
 * »Ingen passer til det, du har valgt«
 */
export function waitingNoneTitle(lang?: string): string {
  return say('waiting-none-title', null, null, lang);
}

/**
 * »Prøv færre valg, eller en del af navnet.«
 */
export function waitingNone(lang?: string): string {
  return say('waiting-none', null, null, lang);
}

/**
 * »Vis alle, der venter«
 */
export function waitingClear(lang?: string): string {
  return say('waiting-clear', null, null, lang);
}

/**
 * »Navnet passer til flere, end der er plads til her. Skriv mere af det.«
 */
export function waitingMoreFound(lang?: string): string {
  return say('waiting-more-found', null, null, lang);
}

/**
 * »{ $count } tilmelding er ikke færdig«
 * »{ $count } tilmeldinger er ikke færdige«
 * @param said.count – registrations begun and not saved, at least one
 */
export function waitingUnfinished(said: { count: number }, lang?: string): string {
  return say('waiting-unfinished', null, said, lang);
}

/**
 * »Uden navn«
 */
export function waitingUnnamed(lang?: string): string {
  return say('waiting-unnamed', null, null, lang);
}

/**
 * »gemt { $at }«
 * @param said.at – day and time
 */
export function waitingKeptAt(said: { at: string }, lang?: string): string {
  return say('waiting-kept-at', null, said, lang);
}

/**
 * »Gør færdig«
 */
export function waitingContinue(lang?: string): string {
  return say('waiting-continue', null, null, lang);
}

/**
 * »Kassér«
 */
export function waitingDiscard(lang?: string): string {
  return say('waiting-discard', null, null, lang);
}

/**
 * »Tilmelding«
 */
export function waitingRegistration(lang?: string): string {
  return say('waiting-registration', null, null, lang);
}

/**
 * »Har ventet { $count } dag«
 * »Har ventet { $count } dage«
 * @param said.count – whole days
 */
export function waitingWaited(said: { count: number }, lang?: string): string {
  return say('waiting-waited', null, said, lang);
}

/**
 * »siden { $date }«
 * @param said.date – the day of the request
 */
export function waitingSince(said: { date: string }, lang?: string): string {
  return say('waiting-since', null, said, lang);
}

/**
 * »Navn og adresse er beskyttet. Se kun efter, når du skal kontakte personen, og når ingen kigger med.«
 */
export function waitingProtectedWhy(lang?: string): string {
  return say('waiting-protected-why', null, null, lang);
}

/**
 * »Vis navn og kontakt«
 */
export function waitingOpenProtected(lang?: string): string {
  return say('waiting-open-protected', null, null, lang);
}

/**
 * »Kopiér nummeret«
 */
export function waitingCopyPhone(lang?: string): string {
  return say('waiting-copy-phone', null, null, lang);
}

/**
 * »Kopiér e-mailen«
 */
export function waitingCopyEmail(lang?: string): string {
  return say('waiting-copy-email', null, null, lang);
}

/**
 * »Kopieret«
 */
export function waitingCopied(lang?: string): string {
  return say('waiting-copied', null, null, lang);
}

/**
 * »Samtykke«
 */
export function waitingConsents(lang?: string): string {
  return say('waiting-consents', null, null, lang);
}

/**
 * »Notér samtykke«
 */
export function waitingConsentGive(lang?: string): string {
  return say('waiting-consent-give', null, null, lang);
}

/**
 * »Træk tilbage«
 */
export function waitingConsentWithdraw(lang?: string): string {
  return say('waiting-consent-withdraw', null, null, lang);
}

/**
 * »ikke givet«
 */
export function waitingConsentNone(lang?: string): string {
  return say('waiting-consent-none', null, null, lang);
}

/**
 * »Givet { $date }, { $how }, læst på { $language }, modtaget af { $member }«
 * @param said.date – the day
 * @param said.how – signed or by word
 * @param said.language – the language it was read in
 * @param said.member – who took it
 */
export function waitingConsentGiven(said: { date: string; how: string; language: string; member: string }, lang?: string): string {
  return say('waiting-consent-given', null, said, lang);
}

/**
 * »Trukket tilbage { $date }«
 * @param said.date – the day
 */
export function waitingConsentWithdrawn(said: { date: string }, lang?: string): string {
  return say('waiting-consent-withdrawn', null, said, lang);
}

/**
 * »Samtykket gælder ikke længere fra nu af. Uden samtykke til at finde en ven går tilmeldingen ud af ventelisten.«
 */
export function waitingConsentWithdrawWhy(lang?: string): string {
  return say('waiting-consent-withdraw-why', null, null, lang);
}

/**
 * »Kontaktnotater«
 */
export function waitingNotes(lang?: string): string {
  return say('waiting-notes', null, null, lang);
}

/**
 * »Tilføj notat«
 */
export function waitingNoteAdd(lang?: string): string {
  return say('waiting-note-add', null, null, lang);
}

/**
 * »tilmeldt«
 */
export function waitingSignedUp(lang?: string): string {
  return say('waiting-signed-up', null, null, lang);
}

/**
 * »kom«
 */
export function waitingCame(lang?: string): string {
  return say('waiting-came', null, null, lang);
}

/**
 * »kom ikke«
 */
export function waitingDidNotCome(lang?: string): string {
  return say('waiting-did-not-come', null, null, lang);
}

/**
 * »inviteret { $date }«
 * @param said.date – the day
 */
export function waitingInvited(said: { date: string }, lang?: string): string {
  return say('waiting-invited', null, said, lang);
}

/**
 * »Andre tilmeldinger«
 */
export function waitingOthers(lang?: string): string {
  return say('waiting-others', null, null, lang);
}

/**
 * »Se venneparret«
 */
export function waitingOpenMatch(lang?: string): string {
  return say('waiting-open-match', null, null, lang);
}

/**
 * »{ $side } · { $state } · siden { $date }«
 * @param said.side – volunteer friend or participant
 * @param said.state – where it stands
 * @param said.date – the day of the request
 */
export function waitingStanding(said: { side: string; state: string; date: string }, lang?: string): string {
  return say('waiting-standing', null, said, lang);
}

/**
 * »Vil til introduktionsmøde«
 */
export function waitingMeetingNote(lang?: string): string {
  return say('waiting-meeting-note', null, null, lang);
}

/**
 * »Vil alligevel ikke«
 */
export function waitingMeetingForget(lang?: string): string {
  return say('waiting-meeting-forget', null, null, lang);
}

/**
 * »Bad om et introduktionsmøde { $date }«
 * @param said.date – the day
 */
export function waitingMeetingAskedOn(said: { date: string }, lang?: string): string {
  return say('waiting-meeting-asked-on', null, said, lang);
}

/**
 * »Rediger«
 */
export function waitingEdit(lang?: string): string {
  return say('waiting-edit', null, null, lang);
}

/**
 * »Begynd igen«
 */
export function waitingStepNew(lang?: string): string {
  return say('waiting-step-new', null, null, lang);
}

/**
 * »Aftal samtale«
 */
export function waitingStepTalkArranged(lang?: string): string {
  return say('waiting-step-talk-arranged', null, null, lang);
}

/**
 * »Sæt på ventelisten«
 */
export function waitingStepReady(lang?: string): string {
  return say('waiting-step-ready', null, null, lang);
}

/**
 * »Har fået en ven«
 */
export function waitingStepMatched(lang?: string): string {
  return say('waiting-step-matched', null, null, lang);
}

/**
 * »Træk tilmeldingen tilbage«
 */
export function waitingStepWithdrawn(lang?: string): string {
  return say('waiting-step-withdrawn', null, null, lang);
}

/**
 * »Luk tilmeldingen«
 */
export function waitingStepClosed(lang?: string): string {
  return say('waiting-step-closed', null, null, lang);
}

/**
 * »Mere«
 */
export function waitingMoreSteps(lang?: string): string {
  return say('waiting-more-steps', null, null, lang);
}

/**
 * »Rediger tilmelding«
 */
export function waitingEditTitle(lang?: string): string {
  return say('waiting-edit-title', null, null, lang);
}

/**
 * »Kun navnet skal skrives. Alt andet kan vente.«
 */
export function waitingOnlyName(lang?: string): string {
  return say('waiting-only-name', null, null, lang);
}

/**
 * »Hvad ønskes der?«
 */
export function waitingWhichSide(lang?: string): string {
  return say('waiting-which-side', null, null, lang);
}

/**
 * »Husstand«
 */
export function waitingHousehold(lang?: string): string {
  return say('waiting-household', null, null, lang);
}

/**
 * »Sprog«
 */
export function waitingLanguages(lang?: string): string {
  return say('waiting-languages', null, null, lang);
}

/**
 * »Ønsker«
 */
export function waitingWishes(lang?: string): string {
  return say('waiting-wishes', null, null, lang);
}

/**
 * »Tilbud«
 */
export function waitingOffers(lang?: string): string {
  return say('waiting-offers', null, null, lang);
}

/**
 * »Tid og sted«
 */
export function waitingTimeAndPlace(lang?: string): string {
  return say('waiting-time-and-place', null, null, lang);
}

/**
 * »Dansk og baggrund«
 */
export function waitingDanish(lang?: string): string {
  return say('waiting-danish', null, null, lang);
}

/**
 * »Arbejde og plads«
 */
export function waitingWork(lang?: string): string {
  return say('waiting-work', null, null, lang);
}

/**
 * »For eksempel 4, 9«
 */
export function waitingAgesHint(lang?: string): string {
  return say('waiting-ages-hint', null, null, lang);
}

/**
 * »Tilføj voksen«
 */
export function waitingAdultAdd(lang?: string): string {
  return say('waiting-adult-add', null, null, lang);
}

/**
 * »Navn på voksen { $number }«
 * @param said.number – which of the other adults, counted from 1
 */
export function waitingAdultName(said: { number: string }, lang?: string): string {
  return say('waiting-adult-name', null, said, lang);
}

/**
 * »Telefon til voksen { $number }«
 * @param said.number – which of the other adults, counted from 1
 */
export function waitingAdultPhone(said: { number: string }, lang?: string): string {
  return say('waiting-adult-phone', null, said, lang);
}

/**
 * »Fjern voksen { $number }«
 * @param said.number – which of the other adults, counted from 1
 */
export function waitingAdultRemove(said: { number: string }, lang?: string): string {
  return say('waiting-adult-remove', null, said, lang);
}

/**
 * »Sprog { $number }«
 * @param said.number – which of the languages, counted from 1
 */
export function waitingLanguageOf(said: { number: string }, lang?: string): string {
  return say('waiting-language-of', null, said, lang);
}

/**
 * »Hvor godt, sprog { $number }«
 * @param said.number – which of the languages, counted from 1
 */
export function waitingLevelOf(said: { number: string }, lang?: string): string {
  return say('waiting-level-of', null, said, lang);
}

/**
 * »Hvilket sprog er sprog { $number }?«
 * @param said.number – which of the languages, counted from 1
 */
export function waitingLanguageNamed(said: { number: string }, lang?: string): string {
  return say('waiting-language-named', null, said, lang);
}

/**
 * »Tilføj sprog«
 */
export function waitingLanguageAdd(lang?: string): string {
  return say('waiting-language-add', null, null, lang);
}

/**
 * »Voksen { $adult } · { $field }«
 * @param said.adult – which of the other adults, counted from 1
 * @param said.field – what stands in the field, as in "Sprog 1"
 */
export function waitingAdultField(said: { adult: string; field: string }, lang?: string): string {
  return say('waiting-adult-field', null, said, lang);
}

/**
 * »Tilføj sprog til voksen { $adult }«
 * @param said.adult – which of the other adults, counted from 1
 */
export function waitingAdultLanguageAdd(said: { adult: string }, lang?: string): string {
  return say('waiting-adult-language-add', null, said, lang);
}

/**
 * »Andet …«
 */
export function waitingOther(lang?: string): string {
  return say('waiting-other', null, null, lang);
}

/**
 * »ikke spurgt«
 */
export function waitingNotAsked(lang?: string): string {
  return say('waiting-not-asked', null, null, lang);
}

/**
 * »Gå rundt med piletasterne, og vælg med mellemrum.«
 */
export function waitingTimesHint(lang?: string): string {
  return say('waiting-times-hint', null, null, lang);
}

/**
 * »Introduceret til arbejdet«
 */
export function waitingIntroduced(lang?: string): string {
  return say('waiting-introduced', null, null, lang);
}

/**
 * »Hvad er der sagt ja til?«
 */
export function waitingConsentQuestion(lang?: string): string {
  return say('waiting-consent-question', null, null, lang);
}

/**
 * »Hvert formål for sig. Sæt kun kryds, når personen har læst eller hørt det på sit eget sprog.«
 */
export function waitingConsentHint(lang?: string): string {
  return say('waiting-consent-hint', null, null, lang);
}

/**
 * »Personen står så uden navn på alle lister og ark.«
 */
export function waitingProtectedHint(lang?: string): string {
  return say('waiting-protected-hint', null, null, lang);
}

/**
 * »Måske er personen her allerede«
 */
export function waitingLikely(lang?: string): string {
  return say('waiting-likely', null, null, lang);
}

/**
 * »samme telefonnummer«
 */
export function waitingSamePhone(lang?: string): string {
  return say('waiting-same-phone', null, null, lang);
}

/**
 * »samme e-mail«
 */
export function waitingSameEmail(lang?: string): string {
  return say('waiting-same-email', null, null, lang);
}

/**
 * »navn, der ligner«
 */
export function waitingSameName(lang?: string): string {
  return say('waiting-same-name', null, null, lang);
}

/**
 * »Åbn ved siden af«
 */
export function waitingOpenBeside(lang?: string): string {
  return say('waiting-open-beside', null, null, lang);
}

/**
 * »Her er det, du skrev sidst. Det er ikke gemt som tilmelding endnu.«
 */
export function waitingDraftFound(lang?: string): string {
  return say('waiting-draft-found', null, null, lang);
}

/**
 * »Begynd forfra«
 */
export function waitingDraftDrop(lang?: string): string {
  return say('waiting-draft-drop', null, null, lang);
}

/**
 * »Kladden gemmes, mens du skriver.«
 */
export function waitingDraftKept(lang?: string): string {
  return say('waiting-draft-kept', null, null, lang);
}

/**
 * »Et introduktionsmøde i { $area } ville hjælpe mest: Der mangler { $count } ven.«
 * »Et introduktionsmøde i { $area } ville hjælpe mest: Der mangler { $count } venner.«
 * @param said.area – the area
 * @param said.count – friends missing there, at least one
 */
export function waitingAreasBest(said: { area: string; count: number }, lang?: string): string {
  return say('waiting-areas-best', null, said, lang);
}

/**
 * »Lige nu er der venner nok i alle områder.«
 */
export function waitingAreasEnough(lang?: string): string {
  return say('waiting-areas-enough', null, null, lang);
}

/**
 * »Hvor venter folk, og hvor er der venner?«
 */
export function waitingAreasTitle(lang?: string): string {
  return say('waiting-areas-title', null, null, lang);
}

/**
 * »Venter«
 */
export function waitingAreasWait(lang?: string): string {
  return say('waiting-areas-wait', null, null, lang);
}

/**
 * »Mangler«
 */
export function waitingAreasMissing(lang?: string): string {
  return say('waiting-areas-missing', null, null, lang);
}

/**
 * »Område ikke noteret«
 */
export function waitingAreasNone(lang?: string): string {
  return say('waiting-areas-none', null, null, lang);
}

/**
 * »Ingen områder endnu«
 */
export function waitingAreasEmptyTitle(lang?: string): string {
  return say('waiting-areas-empty-title', null, null, lang);
}

/**
 * »Et område kommer til, når en tilmelding nævner det.«
 */
export function waitingAreasEmpty(lang?: string): string {
  return say('waiting-areas-empty', null, null, lang);
}

/**
 * »Spurgte senest { $at }«
 * @param said.at – a day, as »24.12.2026«
 */
export function waitingAskedUntil(said: { at: string }, lang?: string): string {
  return say('waiting-asked-until', null, said, lang);
}

/**
 * »Et felt skal rettes.«
 * »{ $count } felter skal rettes.«
 * @param said.count – how many fields stand in the way, at least one
 */
export function windowErrors(said: { count: number }, lang?: string): string {
  return say('window-errors', null, said, lang);
}

/**
 * »Registret er låst. Lås det op for at fortsætte.«
 */
export function windowLocked(lang?: string): string {
  return say('window-locked', null, null, lang);
}

/**
 * »Det har været åbent siden { $at }.«
 * @param said.at – day and time, as »24.12.2026 18:30«
 */
export function windowOpenSince(said: { at: string }, lang?: string): string {
  return say('window-open-since', null, said, lang);
}

/**
 * »Registret er beskadiget og kan ikke åbnes. Der er en god sikkerhedskopi i samme mappe, som du kan gendanne.«
 */
export function windowDamaged(lang?: string): string {
  return say('window-damaged', null, null, lang);
}
