using TrainingPlatform.PolicyEditions.Cases;

namespace TrainingPlatform.Policy;

/// <summary>Corners that the reading guide of the cases words and the visible cases do not show.</summary>
public class ReadingGuide_Tests
{
    private const string Head = """
        defaults:
          trainee: {hukou: URBAN, statuses: {REGISTERED_POOR: {from: 2018-01-01}}, consent: {given_by: SELF, days_before_start: 5}, guardian_ack: false, pension: false, employee: true}
          class: {category: A, level: L5, occupation: 6-05-01-03, slot: DAY, shortage: false, institution_listed: true, prepaid: false}
          outcome: {status: COMPLETED, certificate: VOCATIONAL_CERT, resits: 0}
          filing: {months_after_end: 1, affected: false}
        classes:
          K1: {start: 2020-04-07, end: 2020-05-06, hours: 8}
          K2: {start: 2020-04-07, end: 2020-06-02, hours: 8}
          K3: {start: 2020-12-14, end: 2021-01-11, hours: 8}
          K4: {start: 2020-04-07, end: 2020-06-16, hours: 8}
          K5: {start: 2020-02-24, end: 2020-03-20, hours: 8}
        cases:

        """;

    [Theory]
    [InlineData(
        "two reasons at once: 15, no guardian",
        "measure: M-LPT, class: {use: K2}, trainee: {birth: 2004-04-08, statuses: {TWO_POST: {from: 2019-07-01}}}",
        "reasons",
        "[GUARDIAN_ACK_MISSING, UNDER_MIN_AGE]"
    )]
    [InlineData(
        "late consent of somebody else is not personal",
        "measure: M-EST, class: {use: K1}, trainee: {birth: 1985-06-15, consent: {given_by: FAMILY, days_before_start: -3}}",
        "reasons",
        "[CONSENT_NOT_PERSONAL]"
    )]
    [InlineData(
        "status from the day after the first day",
        "measure: M-EST, class: {use: K1}, trainee: {birth: 1985-06-15, statuses: {REGISTERED_POOR: {from: 2020-04-08}}}",
        "reasons",
        "[NOT_IN_TARGET_GROUP]"
    )]
    [InlineData(
        "status that ends on the first day holds",
        "measure: M-EST, class: {use: K1}, trainee: {birth: 1985-06-15, statuses: {REGISTERED_POOR: {from: 2018-01-01, to: 2020-04-07}}}",
        "living",
        "600.00"
    )]
    [InlineData(
        "limit on school leavers is inclusive",
        "measure: M-LPT, class: {use: K2}, override: {left_school_max_age: 20, age_limit_inclusive: false}, trainee: {birth: 2000-04-07, statuses: {TWO_POST: {from: 2019-07-01}}}",
        "eligible",
        "true"
    )]
    [InlineData(
        "left school at 21, limit 20: age only",
        "measure: M-LPT, class: {use: K2}, override: {left_school_max_age: 20}, trainee: {birth: 1999-04-07, statuses: {TWO_POST: {from: 2019-07-01}}}",
        "reasons",
        "[AGE_OVER_LIMIT]"
    )]
    [InlineData(
        "online on the day before the control period",
        "measure: M-EST, class: {use: K5}, override: {declared_events.EPIDEMIC_CONTROL_START.date: 2020-02-25}, attendance: {online: {from: 2020-02-24, to: 2020-02-25}}, trainee: {birth: 1985-06-15}",
        "attendance",
        "152/160"
    )]
    [InlineData(
        "no declared start: no period",
        "measure: M-EST, class: {use: K5}, override: {declared_events.EPIDEMIC_CONTROL_START.date: null}, attendance: {online: {from: 2020-02-24, to: 2020-02-25}}, trainee: {birth: 1985-06-15}",
        "attendance",
        "144/160"
    )]
    [InlineData(
        "no declared end: online counts in December",
        "measure: M-EST, class: {use: K3}, override: {declared_events.EPIDEMIC_END.date: null}, attendance: {online: {from: 2020-12-14, to: 2020-12-31}}, trainee: {birth: 1985-06-15}",
        "attendance",
        "160/160"
    )]
    [InlineData(
        "make-up on a class day only fills up to 8",
        "measure: M-EST, class: {use: K1}, attendance: {absent: {2020-04-13: 8, 2020-04-14: 2}, makeup: {2020-04-14: 8}}, trainee: {birth: 1985-06-15}",
        "attendance",
        "152/160"
    )]
    [InlineData(
        "make-up earns day credit on its date",
        "measure: M-EST, class: {use: K1}, attendance: {absent: {2020-04-13: 8, 2020-04-14: 2}, makeup: {2020-04-18: 4}}, trainee: {birth: 1985-06-15}",
        "days",
        "19.5"
    )]
    [InlineData(
        "make-up switched off",
        "measure: M-EST, class: {use: K1}, override: {makeup_counts: false}, attendance: {absent: {2020-04-13: 8}, makeup: {2020-04-18: 8}}, trainee: {birth: 1985-06-15}",
        "attendance",
        "152/160"
    )]
    [InlineData(
        "no make-up from the day of leaving",
        "measure: M-EST, class: {use: K1}, outcome: {status: WITHDREW, withdrew_on: 2020-04-18, certificate: NONE}, attendance: {absent: {2020-04-13: 8}, makeup: {2020-04-18: 8}}, trainee: {birth: 1985-06-15}",
        "attendance",
        "64/160"
    )]
    [InlineData(
        "absence after leaving cannot be made up",
        "measure: M-EST, class: {use: K1}, outcome: {status: WITHDREW, withdrew_on: 2020-04-20, certificate: NONE}, attendance: {absent: {2020-04-21: 8}, makeup: {2020-04-18: 8}}, trainee: {birth: 1985-06-15}",
        "attendance",
        "72/160"
    )]
    [InlineData(
        "left before the first day: nothing, no entry failure",
        "measure: M-EST, class: {use: K1}, outcome: {status: WITHDREW, withdrew_on: 2020-04-07, certificate: NONE}, trainee: {birth: 1985-06-15}",
        "living",
        "0.00"
    )]
    [InlineData(
        "no day after the end of the period",
        "measure: M-EST, class: {use: K3}, override: {pay_days_after_period_end: false, measures.M-EST.effective.to: 2020-12-31}, trainee: {birth: 1985-06-15}",
        "days",
        "14"
    )]
    [InlineData(
        "one row for all days when picked at class start",
        "measure: M-EST, class: {use: K1}, override: {amounts.assessed_at.living_allowance: CLASS_START, amounts.living_allowance: [{from: 2020-01-01, to: 2020-04-07, per_day: '30.00', full_day_hours: 6, half_day_hours: 3, half_day_credit: '0.5'}]}, trainee: {birth: 1985-06-15}",
        "living",
        "600.00"
    )]
    [InlineData(
        "allowance rounded once, half up: 5.5 x 30.03 + 13.5 x 30.05",
        "measure: M-EST, class: {use: K1}, override: {amounts.living_allowance: [{from: 2020-01-01, to: 2020-04-14, per_day: '30.03', full_day_hours: 6, half_day_hours: 3, half_day_credit: '0.5'}, {from: 2020-04-15, to: 2021-12-31, per_day: '30.05', full_day_hours: 6, half_day_hours: 3, half_day_credit: '0.5'}]}, attendance: {absent: {2020-04-13: 4, 2020-04-15: 4}}, trainee: {birth: 1985-06-15}",
        "living",
        "570.84"
    )]
    [InlineData(
        "late outcome failure hides late filing",
        "measure: M-EST, class: {use: K1}, outcome: {certificate: NONE}, filing: {training: 2020-12-01, allowance: 2020-06-01}, trainee: {birth: 1985-06-15}",
        "by",
        "[C15.1, C15.3, R02, R10]"
    )]
    [InlineData(
        "not of the group comes before late",
        "measure: M-EST, class: {use: K1}, filing: {training: 2020-06-01, allowance: 2020-12-01}, trainee: {birth: 1985-06-15, statuses: {VETERAN: {from: 2018-01-01}}}",
        "by",
        "[C15.1, C15.3, R02]"
    )]
    [InlineData(
        "a late training alone is no entry failure though no allowance is due",
        "measure: M-EST, class: {use: K1}, filing: {training: 2020-12-01, allowance: 2020-06-01}, trainee: {birth: 1985-06-15, statuses: {VETERAN: {from: 2018-01-01}}}",
        "reasons",
        "[LATE_FILING]"
    )]
    [InlineData(
        "one component only: late is an entry failure",
        "measure: M-ENT-DIFF, class: {use: K1, cost: 10000, heads: 2}, enterprise: {DIFFICULT: {from: 2020-01-01}}, filing: {training: 2020-12-01, allowance: 2020-06-01}, trainee: {birth: 1985-06-15}",
        "eligible",
        "false"
    )]
    [InlineData(
        "last day of the late window after rolling",
        "measure: M-EST, class: {use: K1}, filing: {training: 2021-03-01, affected: true}, trainee: {birth: 1985-06-15}",
        "living",
        "600.00"
    )]
    [InlineData(
        "not rolled: the window ends on 02-28",
        "measure: M-EST, class: {use: K1}, override: {roll_deadline_to_working_day: false}, filing: {training: 2021-03-01, affected: true}, trainee: {birth: 1985-06-15}",
        "eligible",
        "false"
    )]
    [InlineData(
        "admitted late but nothing paid: no late clause",
        "measure: M-ENT-STOP, class: {use: K5, mode: ONLINE}, online_minutes: {2020-02-24: 44}, filing: {training: 2021-02-10, affected: true}, enterprise: {EPIDEMIC_AFFECTED: {from: 2020-02-01}, stop: {from: 2020-02-03}}, trainee: {birth: 1985-06-15}",
        "by",
        "[C15.6]"
    )]
    [InlineData(
        "left: minutes from that day on do not count",
        "measure: M-ENT-STOP, class: {use: K5, mode: ONLINE}, outcome: {status: WITHDREW, withdrew_on: 2020-02-25}, online_minutes: {2020-02-24: 90, 2020-02-25: 900}, enterprise: {EPIDEMIC_AFFECTED: {from: 2020-02-01}, stop: {from: 2020-02-03}}, trainee: {birth: 1985-06-15}",
        "attendance",
        "2/2"
    )]
    [InlineData(
        "yearly cap used up",
        "measure: M-ENT-STOP, class: {use: K5, mode: ONLINE}, history: [{mode: ONLINE, start: 2020-02-10, state: APPROVED, amount: 900.5}], online_minutes: {2020-02-24: 90}, enterprise: {EPIDEMIC_AFFECTED: {from: 2020-02-01}, stop: {from: 2020-02-03}}, trainee: {birth: 1985-06-15}",
        "training",
        "0.00"
    )]
    [InlineData(
        "last year's online training does not use up the cap",
        "measure: M-ENT-STOP, class: {use: K5, mode: ONLINE}, history: [{mode: ONLINE, start: 2019-12-31, state: PAID, amount: 800}], online_minutes: {2020-02-24: 90}, enterprise: {EPIDEMIC_AFFECTED: {from: 2020-02-01}, stop: {from: 2020-02-03}}, trainee: {birth: 1985-06-15}",
        "training",
        "40.00"
    )]
    [InlineData(
        "an override replaces a map whole",
        "measure: M-EST, class: {use: K1}, override: {result_factors.default: {VOCATIONAL_CERT: '0.5000'}}, trainee: {birth: 1985-06-15}",
        "training",
        "750.00"
    )]
    [InlineData(
        "two enrolments touch on one day",
        "measure: M-EST, class: {use: K1}, other_enrolments: [{start: 2020-03-01, end: 2020-04-06, slot: DAY}, {start: 2020-05-07, end: 2020-05-09, slot: DAY}], trainee: {birth: 1985-06-15}",
        "eligible",
        "true"
    )]
    public void Is_read_word_for_word(string title, string text, string field, string expected)
    {
        var cases = CaseFile.Read(
            "cases.yaml",
            $"{Head}- {{id: X-01, title: \"{title}\", {text}, expect: {Ignored}}}",
            CaseSchema.For(Seed.Edition)
        );

        var got = CaseProjection.Of(Seed.Gate.Determined(cases.Cases[0]).Determination);

        got[field].ShouldBe(expected);
        WorkedCases_Tests.LinesShouldAddUp(Seed.Gate.Determined(cases.Cases[0]).Determination);
    }

    [Fact]
    public void The_order_of_arithmetic_is_the_pack_s() =>
        Training(
                "[BASE, SHORTAGE_UPLIFT, RESULT_FACTOR, ROUND, TRAINING_CAP, COST_CAP, PERSON_YEAR_CAP]",
                "[BASE, TRAINING_CAP, RESULT_FACTOR, ROUND]",
                "measure: M-LPT, class: {use: K4}, outcome: {certificate: COMPLETION_CERT}, trainee: {birth: 2001-03-01, statuses: {TWO_POST: {from: 2019-07-01}}}"
            )
            .ShouldBe("2880.00");

    [Fact]
    public void A_certificate_may_be_unnecessary_and_still_be_worth_nothing() =>
        Training(
                "none_allowed: false, resits: {parameter: resits_allowed}, reasons: {fail: NO_CERTIFICATE}, ref: R10}\n\nmeasures",
                "none_allowed: true, reasons: {fail: NO_CERTIFICATE}, ref: R10}\n\nmeasures",
                "measure: M-EST, class: {use: K1}, outcome: {certificate: NONE, resits: 9}, trainee: {birth: 1985-06-15}"
            )
            .ShouldBe("0.00");

    private static string Training(string find, string replace, string text)
    {
        Seed.PackText.ShouldContain(find);
        var pack = Seed.Loader.Load("pack.yaml", Seed.PackText.Replace(find, replace, StringComparison.Ordinal));
        var cases = CaseFile.Read("cases.yaml", $"{Head}- {{id: X-01, title: x, {text}, expect: {Ignored}}}", CaseSchema.For(pack.Edition));
        var determination = new CaseGate(Seed.Loader, pack).Determined(cases.Cases[0]).Determination;
        WorkedCases_Tests.LinesShouldAddUp(determination);
        determination.Reasons.ShouldBeEmpty();
        return determination.TrainingSubsidy!.Amount.ToString();
    }

    private const string Ignored =
        "{eligible: true, attendance: 1/1, training: '0.00', days: '0', living: '0.00', group: VETERAN, reasons: [], by: [C01.1]}";
}
