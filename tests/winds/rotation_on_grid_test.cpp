// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/strategies/sequential.h"
#include "engine/winds/wind_slab.h"
#include "tests/kernel/solid_body_rotation.h"
#include "tests/support/made_meteorology.h"

#include <QtTest>

using namespace windline;

namespace {

MadeMeteorology rotation(const HorizontalGrid& grid, double alpha)
{
    MadeMeteorology met;
    met.grid = grid;
    met.levelsPa = {40'000, 60'000};
    met.levelFields = {
        {Field::EastwardWind,
            [alpha](double lat, double lon, double, double) { return SolidBodyRotation(alpha).at(lat, lon).east; }},
        {Field::NorthwardWind,
            [alpha](double lat, double lon, double, double) { return SolidBodyRotation(alpha).at(lat, lon).north; }},
        {Field::PressureVelocity, [](double, double, double, double) { return 0; }},
    };
    return met;
}

struct Errors {
    double mean = 0;
    double largest = 0;
};

// Return errors in km of Williamson's test case 1 with the winds on a grid.
Errors returnErrors(MadeMeteorology met, double hours = 288)
{
    const WindSlab slab(std::make_shared<const PreparedSnapshot>(met.snapshot(0)),
        std::make_shared<const PreparedSnapshot>(met.snapshot(hours)));
    const WindView view = slab.view();
    std::vector<Parcel> parcels;
    std::vector<Place> places = placesOnTheSphere();
    for (const Place& place : places) {
        Parcel parcel;
        parcel.latitude = place.latitude;
        parcel.longitude = place.longitude;
        parcel.pressurePa = 50'000;
        parcel.time = parcel.startTime = view.timeFirst;
        parcel.endTime = view.timeLast;
        parcel.firstPoint = parcels.size() * 5;
        parcels.push_back(parcel);
    }
    std::vector<PathPoint> points(parcels.size() * 5);
    StepRule rule;
    rule.longestStepSeconds = 300;
    rule.outputIntervalSeconds = 4 * 86400;
    makeSequentialStrategy()->advance({view, rule, parcels, points}, {});
    Errors errors;
    for (std::size_t i = 0; i < parcels.size(); ++i) {
        if (parcels[i].status != EndReason::Finished)
            return {1e9, 1e9};
        const double error =
            greatCircleMetres(parcels[i].latitude, parcels[i].longitude, places[i].latitude, places[i].longitude)
            / 1000;
        errors.mean += error / static_cast<double>(parcels.size());
        errors.largest = std::max(errors.largest, error);
    }
    return errors;
}

} // namespace

// Williamson et al. 1992, test case 1, with winds known on a grid only: what remains is the error of linear
// interpolation. It must be no larger over the poles than elsewhere, whatever the grid has on them.
class RotationOnGridTest : public QObject {
    Q_OBJECT
private slots:
    void returns_data()
    {
        QTest::addColumn<double>("alpha");
        QTest::addColumn<double>("latitudeFirst");
        QTest::addColumn<double>("limitKm");
        for (const double alpha : {0.0, 45.0, 90.0}) {
            QTest::addRow("alpha %g, rows on the poles", alpha) << alpha << -90.0 << 2.0;
            QTest::addRow("alpha %g, rows half a cell off", alpha) << alpha << -89.5 << 2.0;
            QTest::addRow("alpha %g, rows one cell off", alpha) << alpha << -89.0 << 2.0;
        }
    }

    void returns()
    {
        QFETCH(double, alpha);
        QFETCH(double, latitudeFirst);
        QFETCH(double, limitKm);
        const Errors errors = returnErrors(rotation(globalGrid(1, latitudeFirst), alpha));
        qInfo(
            "alpha %g, first row %g: mean %.3f km, largest %.3f km", alpha, latitudeFirst, errors.mean, errors.largest);
        QVERIFY2(errors.mean < limitKm, qPrintable(QString::number(errors.mean)));
        QVERIFY2(errors.largest < 3 * limitKm, qPrintable(QString::number(errors.largest)));
    }

    // Files that give zeros on the pole must not stop the parcels there.
    void zerosOnThePoleAreMended()
    {
        MadeMeteorology met = rotation(globalGrid(1), 90);
        for (auto& [field, function] : met.levelFields) {
            const auto good = function;
            function = [good](double lat, double lon, double p, double h) {
                return std::fabs(lat) > 89.9 ? 0 : good(lat, lon, p, h);
            };
        }
        const Errors errors = returnErrors(met);
        qInfo("zeros on the poles: mean %.3f km, largest %.3f km", errors.mean, errors.largest);
        QVERIFY(errors.mean < 2);
        QVERIFY(errors.largest < 6);
    }

    // Halving the spacing quarters the interpolation error.
    void errorIsOfSecondOrderInSpacing()
    {
        const double coarse = returnErrors(rotation(globalGrid(4), 45)).mean;
        const double fine = returnErrors(rotation(globalGrid(2), 45)).mean;
        qInfo("4 degrees %.2f km, 2 degrees %.2f km", coarse, fine);
        QVERIFY(coarse / fine > 3 && coarse / fine < 5);
    }
};

QTEST_APPLESS_MAIN(RotationOnGridTest)
#include "rotation_on_grid_test.moc"
