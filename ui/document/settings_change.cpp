// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/settings_change.h"

#include "ui/document/change_text.h"

namespace windline {

namespace {

struct Field {
    const char* text;
    bool (*differs)(const RunRequest& a, const RunRequest& b);
    void (*copy)(RunRequest& to, const RunRequest& from);
};

template <auto member> constexpr Field field(const char* text)
{
    return {text, [](const RunRequest& a, const RunRequest& b) { return a.*member != b.*member; },
        [](RunRequest& to, const RunRequest& from) { to.*member = from.*member; }};
}

template <auto member> constexpr Field hysplitField(const char* text)
{
    return {text, [](const RunRequest& a, const RunRequest& b) { return a.hysplit.*member != b.hysplit.*member; },
        [](RunRequest& to, const RunRequest& from) { to.hysplit.*member = from.hysplit.*member; }};
}

constexpr Field fields[] = {
    field<&RunRequest::startTime>(QT_TRANSLATE_NOOP("ChangeText", "change of the start time")),
    field<&RunRequest::duration>(QT_TRANSLATE_NOOP("ChangeText", "change of the duration")),
    field<&RunRequest::numerics>(QT_TRANSLATE_NOOP("ChangeText", "change of the numerics")),
    field<&RunRequest::interpolation>(QT_TRANSLATE_NOOP("ChangeText", "change of the interpolation")),
    field<&RunRequest::verticalMotion>(QT_TRANSLATE_NOOP("ChangeText", "change of the vertical motion")),
    field<&RunRequest::timeStep>(QT_TRANSLATE_NOOP("ChangeText", "change of the time step")),
    field<&RunRequest::outputInterval>(QT_TRANSLATE_NOOP("ChangeText", "change of the output interval")),
    field<&RunRequest::pathVariables>(QT_TRANSLATE_NOOP("ChangeText", "change of what is recorded")),
    field<&RunRequest::strategy>(QT_TRANSLATE_NOOP("ChangeText", "change of the strategy")),
    field<&RunRequest::workers>(QT_TRANSLATE_NOOP("ChangeText", "change of the workers")),
    field<&RunRequest::batchSize>(QT_TRANSLATE_NOOP("ChangeText", "change of the batch size")),
    field<&RunRequest::useGpu>(QT_TRANSLATE_NOOP("ChangeText", "change of the use of the GPU")),
    field<&RunRequest::gpuBatchSize>(QT_TRANSLATE_NOOP("ChangeText", "change of the GPU's batch size")),
    field<&RunRequest::gpuCompactWinds>(QT_TRANSLATE_NOOP("ChangeText", "change of compact winds on the GPU")),
    hysplitField<&HysplitSettings::tratio>(QT_TRANSLATE_NOOP("ChangeText", "change of TRATIO")),
    hysplitField<&HysplitSettings::delt>(QT_TRANSLATE_NOOP("ChangeText", "change of HYSPLIT's time step")),
    hysplitField<&HysplitSettings::modelTopMetres>(QT_TRANSLATE_NOOP("ChangeText", "change of the top of the model")),
    hysplitField<&HysplitSettings::boundaryFiles>(
        QT_TRANSLATE_NOOP("ChangeText", "change of the folder of boundary files")),
};

} // namespace

QString SettingsChange::text() const
{
    if (isOfOneField())
        for (std::uint32_t i = 0; i < std::size(windline::fields); ++i)
            if (fields & (1U << i))
                return ChangeText::tr(windline::fields[i].text);
    return ChangeText::tr("change of the settings");
}

SettingsChange settingsChange(const RunRequest& before, const RunRequest& after)
{
    SettingsChange change;
    for (std::uint32_t i = 0; i < std::size(fields); ++i)
        if (fields[i].differs(before, after))
            change.fields |= 1U << i;
    if (!change.isNone()) {
        change.before = before;
        change.after = after;
    }
    return change;
}

void apply(const SettingsChange& change, bool back, RunRequest& settings)
{
    for (std::uint32_t i = 0; i < std::size(fields); ++i)
        if (change.fields & (1U << i))
            fields[i].copy(settings, back ? change.before : change.after);
}

} // namespace windline
