namespace DanVan.Domain.Validation.Language;

/// <summary>Finds circles among columns, without recursion and in linear time (Tarjan 1972).</summary>
internal static class PrintedCircles
{
    public static IReadOnlyList<IReadOnlyList<string>> Find(IEnumerable<(string From, string To)> steps)
    {
        var order = new List<string>();
        var next = new Dictionary<string, List<string>>();
        foreach (var (from, to) in steps)
        {
            foreach (var column in new[] { from, to })
            {
                if (next.TryAdd(column, []))
                {
                    order.Add(column);
                }
            }

            next[from].Add(to);
        }

        var place = order.Select((column, i) => (column, i)).ToDictionary(pair => pair.column, pair => pair.i);
        var walk = new Walk(next);
        foreach (var column in order)
        {
            walk.From(column);
        }

        return [.. walk.Circles.Select(IReadOnlyList<string> (circle) => [.. circle.OrderBy(column => place[column])]).OrderBy(circle => place[circle[0]])];
    }

    private sealed class Walk(Dictionary<string, List<string>> next)
    {
        private readonly Dictionary<string, int> _entered = [];
        private readonly Dictionary<string, int> _lowest = [];
        private readonly HashSet<string> _open = [];
        private readonly Stack<string> _path = new();

        public List<List<string>> Circles { get; } = [];

        public void From(string start)
        {
            if (_entered.ContainsKey(start))
            {
                return;
            }

            var calls = new Stack<(string Column, int Step)>();
            Enter(start);
            calls.Push((start, 0));
            while (calls.TryPop(out var call))
            {
                var (column, step) = call;
                if (step > 0)
                {
                    _lowest[column] = Math.Min(_lowest[column], Seen(next[column][step - 1]));
                }

                while (step < next[column].Count && _entered.ContainsKey(next[column][step]))
                {
                    _lowest[column] = Math.Min(_lowest[column], Seen(next[column][step]));
                    step++;
                }

                if (step < next[column].Count)
                {
                    calls.Push((column, step + 1));
                    Enter(next[column][step]);
                    calls.Push((next[column][step], 0));
                }
                else if (_lowest[column] == _entered[column])
                {
                    Close(column);
                }
            }
        }

        private void Enter(string column)
        {
            _entered[column] = _lowest[column] = _entered.Count;
            _open.Add(column);
            _path.Push(column);
        }

        private int Seen(string column) => _open.Contains(column) ? _lowest[column] : int.MaxValue;

        private void Close(string column)
        {
            var circle = new List<string>();
            do
            {
                circle.Add(_path.Pop());
                _open.Remove(circle[^1]);
            }
            while (circle[^1] != column);

            if (circle.Count > 1 || next[column].Contains(column))
            {
                Circles.Add(circle);
            }
        }
    }
}
