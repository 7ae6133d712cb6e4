using TrainingPlatform.Policy.Editions;
using TrainingPlatform.PolicyEditions.Cases;

namespace TrainingPlatform.Policy;

/// <summary>A measure that this version has never heard of, written in YAML alone, is paid without code.</summary>
public class NewMeasure_Tests
{
    private const string Pack = """
        schema: training-policy-pack/1
        pack: {id: with-test, version: 1.0.0, extends: [xj-2020-16-example@0.1.0]}
        amounts:
          class_hour_rates:
            - {from: 2020-01-01, to: 2021-12-31, measure: M-TEST, rate: '12.34', cap_per_training: '500.00'}
          living_allowance_max_days_per_training: {M-TEST: 3}
        min_class_hours: {by_measure: {M-TEST: 20}}
        measures:
          - id: M-TEST
            name_zh: 试验
            clauses: [C99.1]
            effective: {from: 2020-01-01, to: 2020-12-31, period_test: CLASS_END, basis: illustrative, ref: C99.2}
            entry:
              - {kind: AGE, max: 30, inclusive: false, reasons: {fail: TOO_OLD_FOR_TEST}, ref: C99.3}
              - {kind: ENTERPRISE_STATUS_ANY_OF, any_of: [PILOT], reasons: {fail: ENTERPRISE_STATUS}, ref: C99.4}
            online_hours: {counts: NEVER}
            training_subsidy: {method: PER_CLASS_HOUR, hours: PLANNED, factors: default, cap: cap_per_training, shortage_uplift: true, payee: ENTERPRISE}
            living_allowance: {any_of: [{hukou: RURAL, status: VETERAN}], assessed_at: CLASS_END, payee: TRAINEE, reasons: {fail: NO_VETERAN}, ref: C99.5}
        """;

    private const string Cases = """
        defaults:
          trainee: {hukou: RURAL, statuses: {}, consent: {given_by: SELF, days_before_start: 5}, guardian_ack: false, pension: false, employee: false}
          class: {category: A, level: L5, occupation: 6-05-01-03, slot: DAY, shortage: true, institution_listed: true, prepaid: false}
          outcome: {status: COMPLETED, certificate: COMPLETION_CERT, resits: 0}
          filing: {months_after_end: 1, affected: false}
        classes:
          T1: {start: 2020-09-07, end: 2020-09-11, hours: 5}
          T2: {start: 2020-09-07, end: 2020-09-11, hours: 8}
        cases:
        - {id: T-01, title: "25 h x 12.34 x 1.20 x 0.80", measure: M-TEST, class: {use: T1}, enterprise: {PILOT: {from: 2020-01-01}},
           trainee: {birth: 1991-01-01, statuses: {VETERAN: {from: 2020-09-11}}},
           expect: {eligible: true, attendance: 25/25, training: '296.16', payee: ENTERPRISE, days: '2.5', living: '75.00', group: OTHER_LABOURER, reasons: [], by: [C99.1, C99.5]}}
        - {id: T-02, title: "at the cap; more than three days", measure: M-TEST, class: {use: T2}, enterprise: {PILOT: {from: 2020-01-01}}, outcome: {certificate: VOCATIONAL_CERT},
           trainee: {birth: 1991-01-01, statuses: {VETERAN: {from: 2020-01-01}}},
           expect: {eligible: true, attendance: 40/40, training: '500.00', payee: ENTERPRISE, days: '3', living: '90.00', group: VETERAN, reasons: [], by: [C99.1, C99.5]}}
        - {id: T-03, title: "30 on the first day; no pilot enterprise", measure: M-TEST, class: {use: T1}, trainee: {birth: 1990-09-07},
           expect: {eligible: false, training: '0.00', days: '0', living: '0.00', group: OTHER_LABOURER, reasons: [ENTERPRISE_STATUS, TOO_OLD_FOR_TEST], by: [C99.3, C99.4]}}
        - {id: T-04, title: "no veteran", measure: M-TEST, class: {use: T1}, enterprise: {PILOT: {from: 2020-01-01}}, trainee: {birth: 1991-01-01},
           expect: {eligible: true, attendance: 25/25, training: '296.16', payee: ENTERPRISE, days: '0', living: '0.00', allowance_reason: NO_VETERAN, group: OTHER_LABOURER, reasons: [], by: [C99.1, C99.5]}}
        """;

    [Fact]
    public void A_measure_written_in_yaml_alone_is_determined_and_paid()
    {
        var report = PolicyGate.Check("with-test.yaml", Pack, "cases.yaml", Cases);

        report.Faults.ShouldBeEmpty();
        report.Differences.ShouldBeEmpty();
        report.EqualCases.ShouldBe(4);
    }

    [Fact]
    public void The_six_measures_of_the_example_are_untouched_by_it() =>
        PolicyGate.Check("with-test.yaml", Pack, "cases.yaml", Seed.CasesText).Passed.ShouldBeTrue();

    [Fact]
    public void A_missing_amount_row_names_list_key_and_date()
    {
        var pack = Seed.Loader.Load("p.yaml", Pack.Replace("from: 2020-01-01, to: 2021-12-31, measure", "from: 2020-10-01, to: 2021-12-31, measure", StringComparison.Ordinal));
        var cases = CaseFile.Read("cases.yaml", Cases, CaseSchema.For(pack.Edition));

        Should.Throw<PolicyFault>(() => new CaseGate(Seed.Loader, pack).Determined(cases.Cases[0])).Message
            .ShouldBe("amounts.class_hour_rates has no row for measure M-TEST on 2020-09-07");
    }
}
