using System.Text.Json.Serialization;

namespace Dateline.Model;

/// <summary>Serialisers generated at compile time for everything that the codebook names.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    Converters = [
        typeof(JsonStringEnumConverter<EventType>),
        typeof(JsonStringEnumConverter<EventStatus>),
        typeof(JsonStringEnumConverter<EntityKind>),
        typeof(JsonStringEnumConverter<Granularity>),
        typeof(JsonStringEnumConverter<Stance>),
        typeof(JsonStringEnumConverter<StatementKind>),
        typeof(JsonStringEnumConverter<ClaimRelation>),
        typeof(JsonStringEnumConverter<Basis>),
        typeof(JsonStringEnumConverter<InstrumentKind>),
        typeof(JsonStringEnumConverter<StageKind>),
        typeof(JsonStringEnumConverter<Modality>),
        typeof(JsonStringEnumConverter<LocationPrecision>)
    ])]
[JsonSerializable(typeof(CodedReport))]
internal sealed partial class DatelineJsonContext : JsonSerializerContext;
