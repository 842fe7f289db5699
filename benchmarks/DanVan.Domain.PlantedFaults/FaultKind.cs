namespace DanVan.Domain.PlantedFaults;

/// <summary>The kinds of faults that are planted.</summary>
internal enum FaultKind
{
    DigitTypo,
    Transposition,
    DroppedDigit,
    DoubledDigit,
    DotForComma,
    FactorThousand,
    SwappedNeighbours,
    WrongSign,
    ShiftedRow,
    WrongPercent,
    WrongTotal,
}
