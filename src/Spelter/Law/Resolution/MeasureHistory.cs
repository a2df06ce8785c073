using NodaTime;

namespace Spelter.Law;

/// <summary>Folds the effects on one measure into how it stands on a day: in the order of signature, then of clauses, what comes later counts.</summary>
public static class MeasureHistory
{
    /// <summary>How a measure stands.</summary>
    /// <param name="effects">Effects on the measure, as <see cref="LawRegister.Measures"/> gives them.</param>
    /// <param name="day">Day of entry.</param>
    /// <param name="known">What was known.</param>
    /// <param name="view">Whose law.</param>
    public static MeasureStanding On(IEnumerable<PlacedEffect> effects, LocalDate day, KnowledgeDate known, LegalView view)
    {
        var all = effects.ToList();
        var visible = all.Where(e => known.Shows(e.Instrument)).ToList();
        var fold = new Fold(day, view);
        foreach (var effect in visible) fold.Take(effect);
        return fold.Standing() ?? NotKnown(all, known);
    }

    private static MeasureStanding NotKnown(List<PlacedEffect> all, KnowledgeDate known)
    {
        var first = all.MinBy(e => e.Instrument.KnownThrough(known.Channels) ?? LocalDate.MaxIsoValue);
        return new(StandingKind.NotKnown, first) { Programme = ProgrammeOf(first), Day = first.Instrument.KnownThrough(known.Channels) };
    }

    internal static string ProgrammeOf(PlacedEffect effect) => effect.Effect switch
    {
        CreateMeasure create => create.Programme,
        DirectAction direct => direct.Programme,
        ReserveRemedies reserve => reserve.Programme,
        LeaveUntranslated left => left.Programme,
        _ => "",
    };

    private sealed class Fold(LocalDate day, LegalView view)
    {
        private readonly List<PlacedEffect> _trail = [];
        private readonly List<(string Slot, PlacedEffect By)> _set = [];
        private PlacedEffect? _made;
        private PlacedEffect? _last;
        private PlacedEffect? _rest;
        private MeasureSlots? _slots;
        private LocalDate? _until;
        private bool _isAnnulled;
        private (PlacedEffect A, PlacedEffect B)? _conflict;

        public void Take(PlacedEffect effect)
        {
            if (effect.Effect is not CreateMeasure and not DirectAction and not ReserveRemedies and not LeaveUntranslated && _made is null) return;
            _trail.Add(effect);
            switch (effect.Effect)
            {
                case CreateMeasure create:
                    (_made, _last, _rest, _isAnnulled) = (effect, effect, null, false);
                    (_slots, _until) = (create.Slots, create.Days.Until);
                    _set.Clear();
                    break;
                case AmendMeasure amend when amend.Days.Contains(day):
                    Set(effect, amend.Slots);
                    break;
                case RelabelMeasure label when label.Days.Contains(day):
                    Set(effect, new MeasureSlots(null, null, null, label.Heading, null, null, null));
                    break;
                case SuspendMeasure rest:
                    if (rest.Days.Contains(day)) _rest = effect;
                    break;
                case EndMeasure end:
                    if (_until is not { } before || end.On < before) (_until, _last) = (end.On, effect);
                    break;
                case ExtendMeasure extend:
                    (_until, _last) = (extend.Until, effect);
                    break;
                case AnnulMeasure annul when view == LegalView.Adjudicated || (view == LegalView.Collected && annul.CollectedUntil is { } until && until <= day):
                    (_isAnnulled, _last) = (true, effect);
                    break;
                case LeaveUntranslated left:
                    (_made, _last, _until) = (effect, effect, left.Days.Until);
                    break;
                case DirectAction or ReserveRemedies:
                    _made ??= effect;
                    break;
            }
        }

        public MeasureStanding? Standing()
        {
            if (_made is not { } made) return null;
            MeasureStanding Of(StandingKind kind, PlacedEffect by, LocalDate? on) => new(kind, by) { Programme = ProgrammeOf(made), Slots = _slots, Day = on, Trail = _trail };
            switch (made.Effect)
            {
                case DirectAction direct: return Of(StandingKind.MandateOnly, made, direct.Deadline);
                case ReserveRemedies: return Of(StandingKind.MandateOnly, made, null);
                case LeaveUntranslated left:
                    return _isAnnulled ? Of(StandingKind.Annulled, _last!.Value, null)
                        : day < left.Days.From ? Of(StandingKind.NotYetInForce, made, left.Days.From)
                        : _until is { } last && day >= last ? Of(StandingKind.Ended, _last!.Value, last)
                        : Of(StandingKind.Untranslatable, made, left.Days.From);
            }

            var create = (CreateMeasure)made.Effect;
            if (_isAnnulled) return Of(StandingKind.Annulled, _last!.Value, null);
            if (day < create.Days.From) return Of(StandingKind.NotYetInForce, made, create.Days.From);
            if (_until is { } until && day >= until) return Of(StandingKind.Ended, _last!.Value, until);
            if (_rest is { } rest) return Of(StandingKind.Suspended, rest, ((SuspendMeasure)rest.Effect).Days.Until);
            if (_conflict is { } conflict) return Of(StandingKind.Conflict, conflict.A, null) with { Against = conflict.B };
            return Of(StandingKind.InForce, made, create.Days.From);
        }

        // Two instruments of one day that set one slot differently leave no one to say which counts.
        private void Set(PlacedEffect effect, MeasureSlots slots)
        {
            foreach (var (slot, value) in slots.Filled())
            {
                foreach (var (_, before) in _set.Where(s => s.Slot == slot && s.By.Instrument.SignedOn == effect.Instrument.SignedOn && s.By.Instrument.Id != effect.Instrument.Id))
                {
                    var earlier = before.Effect is AmendMeasure amend ? amend.Slots.Filled().First(f => f.Slot == slot).Value : null;
                    if (!Equals(earlier, value)) _conflict = (before, effect);
                }

                _set.Add((slot, effect));
            }

            _slots = slots.Over(_slots!);
        }
    }
}
