// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/readers/field_choice.h"

#include "engine/readers/cf_names.h"
#include "engine/readers/running_sum.h"
#include "engine/readers/translate.h"

#include <algorithm>
#include <array>
#include <optional>

namespace windline {

namespace {

// Why a variable that is named like this field does not lie where the field lies; empty when it does.
QString placeProblem(Field field, const NetcdfVariable& variable, const VariableShape& shape)
{
    const GribLevel level = gribLevel(variable);
    const auto levelIs = [&](GribLevel expected) { return level == GribLevel::Unknown || level == expected; };
    if (isThreeDimensional(field)) {
        const bool onPressureLevels = shape.vertical && shape.verticalKind == AxisKind::Pressure;
        if (!onPressureLevels || !levelIs(GribLevel::Pressure))
            return Reader::tr("it is not on pressure levels");
        return shape.time ? QString() : Reader::tr("it has no time");
    }
    if (field == Field::EastwardWind10m || field == Field::NorthwardWind10m || field == Field::AirTemperature2m) {
        const bool twoMetres = field == Field::AirTemperature2m;
        const QString height = twoMetres ? QStringLiteral("2 m") : QStringLiteral("10 m");
        const bool onHeights = shape.vertical && shape.verticalKind == AxisKind::HeightAboveGround;
        if (!levelIs(GribLevel::HeightAboveGround) || (shape.vertical && !onHeights))
            return Reader::tr("it is not at %1 above the ground").arg(height);
        if (!onHeights && !(twoMetres ? saysTwoMetres(variable) : saysTenMetres(variable)))
            return Reader::tr("nothing says that it is at %1 above the ground").arg(height);
        return shape.time ? QString() : Reader::tr("it has no time");
    }
    if (shape.vertical || !levelIs(GribLevel::Ground))
        return Reader::tr("it is not at the ground");
    if (field == Field::SurfaceAltitude)
        return saysGround(field, variable) ? QString()
                                           : Reader::tr("nothing says that it is the geopotential of the ground");
    if (field == Field::SurfaceTemperature && !saysGround(field, variable))
        return Reader::tr("nothing says that it is the temperature of the ground");
    const bool mayBeConstant = field == Field::SurfaceRoughness;
    return shape.time || mayBeConstant ? QString() : Reader::tr("it has no time");
}

QString unitProblem(Field field, const NetcdfVariable& variable)
{
    const std::string unit = variable.text("units");
    if (field == Field::PressureVelocity && conversionToSi(Quantity::Speed, unit))
        return Reader::tr("it is a vertical wind in %1, and omega in Pa s-1 is needed").arg(qt(unit));
    if (field == Field::DownwardSolarFlux && conversionToSi(Quantity::EnergyAmount, unit))
        return Reader::tr("it is a sum over time in %1, and a flux in W m-2 is needed").arg(qt(unit));
    if (unit.empty())
        return Reader::tr("it has no unit");
    return Reader::tr("its unit \"%1\" is not understood").arg(qt(unit));
}

struct Candidate {
    ChosenVariable variable;
    int evidence = 0;
};

class Chooser {
public:
    Chooser(const NetcdfFile& file, const std::vector<Axis>& axes)
        : m_file(file)
        , m_axes(axes)
    {
    }

    FieldChoice choose()
    {
        for (const NetcdfVariable& variable : m_file.variables()) {
            if (variable.isNumeric() && variable.dimensions.size() >= 2)
                consider(variable);
        }
        noteVerticalWind();
        for (auto& best : m_best) {
            if (best)
                m_choice.chosen.push_back(std::move(best->variable));
        }
        noteUnknown();
        return std::move(m_choice);
    }

private:
    void consider(const NetcdfVariable& variable)
    {
        const VariableShape shape = shapeOf(variable, m_file, m_axes);
        if (!shape.isGridded())
            return;
        if (!m_choice.firstGridded)
            m_choice.firstGridded = &variable;
        std::optional<Field> likeliest; // of the fields that it is named like but cannot be
        QString problem;
        bool used = false;
        for (const Field field : allFields) {
            const int evidence = nameEvidence(field, variable);
            if (evidence == 0)
                continue;
            QString here = qt(shape.problem);
            if (here.isEmpty())
                here = placeProblem(field, variable, shape);
            const bool isElsewhere = !here.isEmpty();
            const auto unit = conversionFor(field, variable.text("units"));
            if (here.isEmpty() && !unit)
                here = unitProblem(field, variable);
            if (here.isEmpty())
                here = sumProblem(field, variable, shape);
            if (here.isEmpty()) {
                offer({{field, &variable, shape, *unit}, evidence});
                used = true;
            } else if (!motionFields.contains(field)) {
                // Files are full of humidities and temperatures of other places: not worth a note.
                if (!isElsewhere && !likeliest) {
                    likeliest = field;
                    problem = here;
                }
            } else if (!likeliest || shape.verticalKind != AxisKind::Pressure) {
                // Each name stands for a field in the air first and one at the ground later.
                likeliest = field;
                problem = here;
            }
        }
        if (used)
            return;
        if (likeliest)
            note(variable, *likeliest, problem);
        else
            m_unknown.push_back(variable.name);
    }

    QString sumProblem(Field field, const NetcdfVariable& variable, const VariableShape& shape) const
    {
        if (field != Field::AccumulatedPrecipitation || statesRunningSum(m_file, variable, *shape.time))
            return {};
        return Reader::tr("nothing says that it is a running sum, and the sums of single intervals, like the hours of "
                          "ERA5, are not read");
    }

    void offer(Candidate candidate)
    {
        const Field field = candidate.variable.field;
        auto& best = m_best[static_cast<std::size_t>(field)];
        if (best) {
            if (candidate.evidence > best->evidence)
                std::swap(*best, candidate);
            note(*candidate.variable.variable, field, Reader::tr("%1 is used").arg(qt(best->variable.variable->name)));
            return;
        }
        best = std::move(candidate);
    }

    void note(const NetcdfVariable& variable, Field field, const QString& reason)
    {
        m_choice.notes.push_back(notUsed(variable, field, reason.toStdString()));
    }

    // For runs that need omega: why the vertical wind that is there is not it.
    void noteVerticalWind()
    {
        const auto& wind = m_best[static_cast<std::size_t>(Field::UpwardAirVelocity)];
        if (wind && !m_best[static_cast<std::size_t>(Field::PressureVelocity)])
            note(*wind->variable.variable, Field::PressureVelocity,
                unitProblem(Field::PressureVelocity, *wind->variable.variable));
    }

    void noteUnknown()
    {
        if (m_unknown.empty())
            return;
        constexpr std::size_t shown = 12;
        QStringList names;
        for (std::size_t i = 0; i < std::min(shown, m_unknown.size()); ++i)
            names += qt(m_unknown[i]);
        const QString list = names.join(QStringLiteral(", "));
        const QString text = m_unknown.size() > shown
            ? Reader::tr("Not used: %1 and %2 more.").arg(list).arg(m_unknown.size() - shown)
            : Reader::tr("Not used: %1.").arg(list);
        m_choice.notes.push_back(text.toStdString());
    }

    const NetcdfFile& m_file;
    const std::vector<Axis>& m_axes;
    std::array<std::optional<Candidate>, fieldCount> m_best;
    std::vector<std::string> m_unknown;
    FieldChoice m_choice;
};

} // namespace

FieldChoice chooseVariables(const NetcdfFile& file, const std::vector<Axis>& axes)
{
    return Chooser(file, axes).choose();
}

std::string notUsed(const NetcdfVariable& variable, Field field, const std::string& reason)
{
    const std::string_view fieldName = cfStandardName(field);
    return Reader::tr("%1 is not used as %2: %3.").arg(qt(variable.name), qt(fieldName), qt(reason)).toStdString();
}

} // namespace windline
